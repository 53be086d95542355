/** A verdict, the reader's own words marked as one marks a newspaper, and the notes beside them. */
export const verdictStyle = `
.verdict-head{display:flex;gap:clamp(.8rem,4vw,1.1rem);align-items:center;margin-top:2rem;padding:1.2rem 1.1rem;border-radius:4px;border-top:3px solid var(--edge);background:var(--plain-tint)}
.verdict-head.stop{border-top:6px solid var(--stop);background:var(--stop-tint)}
.verdict-head.doubtful{border-top:6px double var(--doubtful);background:var(--doubtful-tint)}
.verdict-head h2{font:700 clamp(1.2rem,5.8vw,1.5rem)/1.3 var(--song);word-break:keep-all}
.verdict-head.stop h2{color:var(--stop)}
.verdict-head.doubtful h2{color:var(--doubtful)}
.verdict-head p{margin:.3rem 0 0}
.seal{flex:none;width:clamp(4rem,18vw,4.9rem);height:auto;transform:rotate(-3deg)}
.seal text{font-family:var(--song)}
.seal-stop path{fill:var(--stop)}
.seal-stop text{fill:var(--stop-tint)}
.seal-doubtful path{fill:none;stroke:var(--doubtful);stroke-width:4}
.seal-doubtful text{fill:var(--doubtful)}
.seal-verified path{fill:none;stroke:var(--verified);stroke-width:4}
.seal-verified text{fill:var(--verified)}
.part{margin-top:2rem}
.part>h2{font-size:1.13rem;margin-bottom:.6rem}
.original{margin:0;background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:1rem 1.1rem;white-space:pre-wrap;line-height:1.95}
.hint+.original{margin-top:.6rem}
.original.long{max-height:26rem;overflow:auto}
.original p{margin:0 0 .7rem}
.original p:last-child{margin-bottom:0}
.speaker{display:block;font-size:.82rem;line-height:1.5;color:var(--ink-soft)}
.line-me{border-left:3px solid var(--line);padding-left:.7rem}
.line-them{border-left:3px solid var(--edge);padding-left:.7rem}
mark{background:none;color:inherit;text-decoration:underline;text-underline-offset:.3em;text-decoration-thickness:2px;text-decoration-color:var(--edge);-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.stop{background:var(--stop-tint);text-decoration-style:double;text-decoration-color:var(--stop)}
mark.high{background:var(--doubtful-tint);text-decoration-style:solid;text-decoration-color:var(--doubtful)}
mark.medium{text-decoration-style:dashed;text-decoration-color:var(--doubtful)}
mark.low,mark.info{text-decoration-style:dotted}
.to-note{font:600 .78rem/1 var(--sans);vertical-align:super;text-decoration:none;padding:.15rem .22rem;margin:0 .05rem;font-variant-numeric:tabular-nums}
.to-note:hover{text-decoration:underline}
.notes{list-style:none;padding:0;margin:0}
.notes>li{border-top:1px solid var(--line);padding:1rem 0 .9rem 2.3rem;margin:0;position:relative}
.notes>li:target{background:var(--plain-tint)}
.quotes{margin:.4rem 0;padding:0;list-style:none}
.quotes li{margin:.2rem 0;font-family:var(--song);font-size:1.03rem}
.note-number{position:absolute;left:.2rem;top:1.02rem;font:700 1.13rem/1.5 var(--song);color:var(--accent);font-variant-numeric:tabular-nums}
.notes h3{display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:center}
.weight{font-size:.82rem;font-weight:600;line-height:1.4;padding:.1rem .5rem;border:1px solid var(--edge);border-radius:3px;color:var(--ink)}
.weight.stop{border:1px solid var(--stop);background:var(--stop);color:var(--sheet)}
.weight.high{border:2px solid var(--doubtful);color:var(--doubtful)}
.weight.medium{border:1px dashed var(--doubtful);color:var(--doubtful)}
blockquote{margin:.5rem 0;font-family:var(--song)}
.do{padding-left:1.5rem;position:relative}
.do::before{content:"→"/"";position:absolute;left:.1rem;color:var(--accent)}
.basis{font-size:.86rem;color:var(--ink-soft);margin:.3rem 0 0}
.steps{margin:.8rem 0 0;padding:.3rem 1.1rem .5rem;background:var(--sheet);border:1px solid var(--line);border-radius:4px}
.step{display:none}
#now-0:checked~.steps .step-0,#now-1:checked~.steps .step-1,#now-2:checked~.steps .step-2,#now-3:checked~.steps .step-3{display:block}
.situation>input{position:absolute;opacity:0;width:1px;height:1px}
#now-0:checked~.now [for=now-0],#now-1:checked~.now [for=now-1],#now-2:checked~.now [for=now-2],#now-3:checked~.now [for=now-3]{border-color:var(--accent);box-shadow:inset 0 0 0 1.5px var(--accent);color:var(--accent);font-weight:600}
#now-0:focus-visible~.now [for=now-0],#now-1:focus-visible~.now [for=now-1],#now-2:focus-visible~.now [for=now-2],#now-3:focus-visible~.now [for=now-3]{outline:3px solid var(--accent);outline-offset:2px}
.sure{counter-reset:sure;list-style:none;padding:0;margin:0}
.sure li{counter-increment:sure;padding-left:2.3rem;position:relative;margin:.6rem 0}
.sure li::before{content:counter(sure);position:absolute;left:.2rem;font:700 1.13rem/1.5 var(--song);color:var(--accent)}
.known{border:1px solid var(--line);border-left:4px solid var(--accent);background:var(--sheet);border-radius:0 4px 4px 0;padding:.8rem 1.1rem;margin:.6rem 0 0}
.known p{margin:.25rem 0}
.known+.folded{margin-top:.6rem}
.folded>summary{cursor:pointer;padding:.5rem 0;color:var(--accent);font-weight:600}
.folded>summary h2{display:inline;font-size:1.06rem}
.shared-picture{display:block;max-width:100%;height:auto;border:1px solid var(--line);margin:.8rem 0 0}
.law{border-left:3px solid var(--line);padding-left:1rem;margin:.8rem 0}
.law p{margin:.2rem 0}
.pair{display:grid;gap:1rem;margin:1rem 0 0}
.sample{display:flex;flex-direction:column;border:1px solid var(--line);border-radius:4px;background:var(--sheet);padding:.9rem 1.1rem 1rem}
.sample>b{font-size:.9rem}
.sample>b.wrong{color:var(--stop)}
.sample>b.right{color:var(--verified)}
.sample .said{white-space:pre-wrap;margin:.4rem 0 .7rem}
.sample .outcome{border-top:1px solid var(--line);margin:auto 0 0;padding-top:.6rem}
.sample .outcome b.stop{color:var(--stop)}
.sample .outcome b.doubtful{color:var(--doubtful)}
.contents{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.3rem}
.contents a{display:inline-block;padding:.35rem 0}
.reading{padding-top:1.6rem}
.reading p,.reading .law,.reading .sure,.reading .calls,.reading form,.reading .notice,.reading .trouble{max-width:44rem}
.reading>section{margin-top:2.6rem}
.reading h2{border-bottom:1px solid var(--line);padding-bottom:.4rem}
.reading h3{margin-top:1.4rem}
@media screen and (max-width:51.99rem){.pair,.reading>section+section{content-visibility:auto;contain-intrinsic-size:auto 36rem}.reading>section+section{contain-intrinsic-size:auto 50rem}}
@media (min-width:52rem){.pair{grid-template-columns:1fr 1fr}.reading{padding-top:2.6rem}}
@media print{.sample,.law,.notes>li{break-inside:avoid}.hint+.original{margin-top:.6rem}
.original.long{max-height:none}.step{display:block}}
`;
