/** The page about pay: a form, one sentence, figures and what is drawn of them. */
export const earnRules = `
.earn{display:grid;gap:0 3rem;padding-top:1.6rem;padding-bottom:1rem}
.earn>*{min-width:0}
.earn h1{margin-bottom:.3rem}
.say{border-top:3px solid var(--accent);background:var(--plain-tint);border-radius:4px;padding:1rem 1.1rem;margin-top:1.2rem}
.say h2{font:700 clamp(1.2rem,5.4vw,1.5rem)/1.4 var(--song);text-wrap:pretty}
.say p{margin:.4rem 0 0}
.say.stop{border-top:6px solid var(--stop);background:var(--stop-tint)}
.say.stop h2{color:var(--stop)}
.say.doubtful{border-top:6px double var(--doubtful);background:var(--doubtful-tint)}
.say.doubtful h2{color:var(--doubtful)}
.earn .taps{gap:.4rem}
.entry{display:block;width:100%;font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--edge);border-radius:4px;min-height:2.75rem;padding:.35rem .7rem}
select.entry{padding-right:.3rem}
.entry.short{width:8rem}
.entry[aria-invalid=true]{border:2px solid var(--stop)}
.entry::placeholder{color:var(--ink-soft);opacity:1}
.boxed{border:1px solid var(--line);border-radius:4px;padding:.2rem 1rem 1rem;margin-top:1.4rem;background:var(--sheet)}
.boxed>legend{float:left;width:100%;margin:.8rem 0 0}
.boxed>legend+*{clear:both;padding-top:.7rem}
.boxed .field,.boxed fieldset{margin-top:.8rem}
.three{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem;margin-top:.3rem}
.three label{font-size:.86rem;color:var(--ink-soft);display:flex;flex-direction:column;justify-content:space-between}
.three .entry{color:var(--ink);font-size:1rem}
.figures{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
.figures th,.figures td{border-bottom:1px solid var(--line);padding:.5rem .2rem;text-align:right;vertical-align:baseline}
.figures th:first-child{text-align:left;font-weight:400;padding-right:.6rem}
.figures td{white-space:nowrap}
.figures td:first-child{text-align:left;color:var(--ink-soft);font-size:.9rem}
.figures thead th{font-weight:600;color:var(--ink-soft);font-size:.9rem;white-space:nowrap}
.figures tbody td:nth-child(3){font-weight:600}
.drawing{display:block;width:100%;max-width:34rem;height:auto;margin:.4rem 0 0}
.drawing .bar{fill:var(--edge);opacity:.55}
.drawing .bar.most{fill:var(--accent);opacity:1}
.drawing .axis{stroke:var(--edge);stroke-width:1}
.drawing .middle{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
.drawing text{fill:var(--ink);font:13px var(--sans);font-variant-numeric:tabular-nums}
.movers{list-style:none;padding:0;max-width:34rem}
.body h3{margin-top:1.2rem}
#assumed{margin-top:1rem}
#earn .progress:not(:empty){position:sticky;bottom:0;margin:1rem -1.15rem 0;padding:.6rem 1.15rem;background:var(--sheet);border-top:3px solid var(--accent);color:var(--ink);font-weight:600;line-height:1.5}
.movers li{margin:.8rem 0}
.movers p{margin:0;font-size:.95rem}
.movers svg{display:block;width:100%;height:.6rem;margin-top:.25rem}
.movers .track{fill:var(--line)}
.movers .length{fill:var(--accent)}
.terms{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1rem;margin:.5rem 0}
.terms dt{font-weight:600}
.terms dd{margin:0}
.facts{padding-left:0;list-style:none}
.facts li{border-left:3px solid var(--line);padding-left:.9rem;margin:.7rem 0}
.facts p{margin:.1rem 0}
.state{font-size:.82rem;border:1px solid var(--edge);border-radius:3px;padding:.05rem .4rem;white-space:nowrap}
.state.open{border-style:dashed;border-color:var(--doubtful);color:var(--doubtful)}
@media (max-width:59.99rem){html{scroll-padding-bottom:7rem}}
@media (min-width:60rem){
.earn{grid-template-columns:minmax(0,23rem) minmax(0,1fr);grid-template-rows:auto auto 1fr;padding-top:2.6rem}
.earn>.intro{grid-column:1/-1}
.earn>form{grid-column:1;grid-row:2/span 2}
.earn>.heads{grid-column:2;grid-row:2}
.earn>.body{grid-column:2;grid-row:3}
#earn .progress:not(:empty){position:static;margin:1rem 0 0;padding:.6rem 0}
}
`;
