/** What is filled in and pressed, and the plain blocks that pages are put together from. */
export const blockStyle = `
.field{display:block;margin:1.3rem 0 0}
.field>label,legend{font-weight:600;padding:0;margin-bottom:.35rem;display:block}
textarea{display:block;width:100%;min-height:9rem;resize:vertical;font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--edge);border-radius:4px;padding:.8rem .9rem}
textarea::placeholder{color:var(--ink-soft);opacity:1}
textarea[aria-invalid=true]{border:2px solid var(--stop)}
.dropping textarea{outline:3px dashed var(--accent);outline-offset:3px}
.hint{color:var(--ink-soft);font-size:.9rem;margin:.4rem 0 0}
fieldset{border:0;padding:0;margin:1.2rem 0 0;min-width:0}
.taps,.now{display:flex;flex-wrap:wrap;gap:.5rem}
.tap{position:relative;display:inline-block}
.tap input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.tap span,.now label{display:block;line-height:1.4;padding:.45rem .8rem;border:1px solid var(--edge);border-radius:1.4rem;background:var(--sheet);font-size:.95rem;cursor:pointer}
.tap input:hover+span{border-color:var(--accent)}
.tap input:checked+span{border-color:var(--accent);box-shadow:inset 0 0 0 1.5px var(--accent);color:var(--accent);font-weight:600}
.tap input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.choose label{display:flex;gap:.7rem;align-items:baseline;font-weight:400;padding:.25rem 0;margin:0}
.choose input{width:1.15rem;height:1.15rem;flex:none;accent-color:var(--accent);transform:translateY(.15rem)}
textarea.low{min-height:4rem}
.part>.quiet{margin-left:-.5rem}
.events{list-style:none;padding:0}
.events>li{border-left:2px solid var(--line);padding:.1rem 0 .8rem 1rem;margin:0}
.events p{margin:.1rem 0}
.said{white-space:pre-wrap}
.row{display:flex;flex-wrap:wrap;gap:.8rem;align-items:center;margin:1.4rem 0 0}
.button{font:600 1.06rem/1.4 var(--sans);display:inline-flex;gap:.5rem;align-items:center;justify-content:center;min-height:2.9rem;padding:.6rem 1.3rem;border-radius:4px;border:1px solid var(--accent);background:var(--sheet);color:var(--accent);cursor:pointer;text-decoration:none;transition:background var(--fast)}
.button:hover{background:var(--plain-tint)}
.button.main{background:var(--accent);color:var(--on-accent);padding:.75rem 2.6rem}
.button.main:hover{box-shadow:inset 0 0 0 2px var(--on-accent)}
.button.quiet{border-color:transparent;background:none;font-weight:400;padding:.6rem .5rem}
.button[aria-disabled=true]{opacity:.7;cursor:default}
.pick{position:relative;display:inline-flex}
.pick input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.pick input:focus-visible+.button{outline:3px solid var(--accent);outline-offset:2px}
.promise{display:flex;gap:.5rem;align-items:flex-start;color:var(--ink-soft);font-size:.9rem;margin:1rem 0 0}
.promise .icon{margin-top:.25rem}
.trouble{border-left:4px solid var(--stop);background:var(--stop-tint);padding:.7rem 1rem;margin:1rem 0 0;border-radius:0 4px 4px 0}
.notice{border-left:4px solid var(--doubtful);background:var(--doubtful-tint);padding:.7rem 1rem;margin:1.2rem 0 0;border-radius:0 4px 4px 0}
.trouble p,.notice p{margin:0}
.notice .button{margin-top:.5rem}
.progress{display:block;margin:.8rem 0 0;color:var(--ink-soft)}
.progress:empty{margin:0}
.aside h2{font-size:1.06rem;border-bottom:1px solid var(--line);padding-bottom:.4rem}
.aside ol,.aside ul{padding-left:0;list-style:none;margin:.6rem 0 0;counter-reset:rule}
.aside li{margin:.7rem 0}
.aside .rules li{counter-increment:rule;display:grid;grid-template-columns:1.7rem 1fr}
.aside .rules li::before{content:counter(rule);font:700 1.1rem/1.55 var(--song);color:var(--accent)}
.aside section+section{margin-top:1.8rem}
.calls{list-style:none;padding:0}
.calls li{display:grid;grid-template-columns:4.6rem 1fr;gap:.1rem .8rem;align-items:baseline;margin:.6rem 0}
.calls a{font-weight:600;font-variant-numeric:tabular-nums;font-size:1.06rem;padding:.2rem 0}
.calls .provenance{grid-column:2}
`;
