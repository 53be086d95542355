/** The pages of tests: a list of parts, a passage and what is typed of it, a conversation, a certificate. */
export const tryRules = `
.tries{list-style:none;padding:0;margin:1.4rem 0;display:grid;gap:1rem}
.tries>li{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:0 4px 4px 0;background:var(--sheet);padding:1rem 1.1rem;margin:0}
.tries h2{font-size:1.13rem;border:0;padding:0;margin:0}
.tries .row{margin-top:.8rem}
.tries .done{font-weight:600;margin:.6rem 0 0}
.times{border-collapse:collapse;margin:.4rem 0;min-width:16rem}
.times th,.times td{text-align:left;font-weight:400;padding:.3rem 1.4rem .3rem 0;border-bottom:1px solid var(--line)}
.times td{text-align:right;padding-right:0;font-variant-numeric:tabular-nums}
.times tr:last-child>*{font-weight:600}
.gauges{display:flex;flex-wrap:wrap;gap:.2rem 2rem;margin:1rem 0 .4rem;padding:0}
.gauges>div{display:flex;gap:.5rem;align-items:baseline}
.gauges dt{color:var(--ink-soft);font-size:.9rem}
.gauges dd{margin:0;font:600 1.25rem/1.4 var(--sans);font-variant-numeric:tabular-nums}
.gauges dd small{font-weight:400;font-size:.8rem;color:var(--ink-soft)}
.copy{position:relative;background:var(--sheet);border:1px solid var(--line);border-radius:4px 4px 0 0;padding:.9rem 1.1rem 0;font-size:1.22rem;line-height:1.95;overflow-y:auto;max-height:calc(1.95em*7 + .9rem);color:var(--ink-soft);overscroll-behavior:contain}
.copy p{margin:0;max-width:none}
.copy.whole{max-height:none;padding-bottom:.9rem;border-radius:4px}
.copy span{border-bottom:2px solid transparent;padding-bottom:.06em}
.copy .right{color:var(--ink)}
.copy .wrong{color:var(--stop);text-decoration:underline wavy var(--stop);text-decoration-thickness:1.5px;text-underline-offset:.25em}
.copy .missed{color:var(--doubtful);outline:1.5px solid var(--doubtful);outline-offset:-1px;border-radius:2px}
.copy .composing{border-bottom-color:var(--accent);color:var(--accent)}
.copy .caret{position:absolute;left:0;top:0;width:2px;height:1.5em;background:var(--accent);border-radius:1px;pointer-events:none;transition:transform 90ms ease-out}
.typed-field textarea{border-radius:0 0 4px 4px;border-top-width:2px;border-top-color:var(--accent);min-height:7rem;font-size:1.15rem;line-height:1.7}
.typed-field label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
textarea[readonly]{background:var(--plain-tint);color:var(--ink-soft)}
.figure{font:700 clamp(1.5rem,6.5vw,2.1rem)/1.35 var(--song);font-variant-numeric:tabular-nums;margin:0}
.outcome{border-top:4px solid var(--accent);background:var(--plain-tint);border-radius:4px;padding:1rem 1.2rem;margin:1.4rem 0 0}
.outcome.good{border-top-color:var(--verified);background:var(--verified-tint)}
.outcome.soon{border-top:6px double var(--doubtful);background:var(--doubtful-tint)}
.outcome p{margin:.35rem 0 0}
.outcome .band{font-weight:600}
.formula{font-variant-numeric:tabular-nums;background:var(--sheet);border-left:3px solid var(--line);padding:.5rem .9rem;margin:.6rem 0}
.desk{display:grid;gap:1.4rem;margin-top:1.2rem}
.card{border:1px dashed var(--edge);border-radius:4px;background:var(--sheet);padding:.8rem 1.1rem}
.card h2{font-size:1.06rem;border:0;margin:0;padding:0}
.card ul{padding-left:1.1rem;margin:.5rem 0 0}
.talk{list-style:none;padding:0;margin:0}
.talk>li{margin:0 0 .9rem;max-width:38rem}
.talk .who{font-size:.85rem;color:var(--ink-soft);margin:0}
.talk .bubble{margin:.1rem 0 0;padding:.6rem .9rem;border-radius:2px 12px 12px 12px;background:var(--sheet);border:1px solid var(--line);width:fit-content;max-width:100%}
.talk .mine{margin-left:auto}
.talk .mine .who{text-align:right}
.talk .mine .bubble{border-radius:12px 2px 12px 12px;background:var(--plain-tint);border-color:var(--edge);margin-left:auto}
.choices{list-style:none;padding:0;margin:.6rem 0 0;display:grid;gap:.6rem}
.choices li{margin:0}
.choices a{display:block;color:var(--ink);text-decoration:none;border:1px solid var(--edge);border-radius:4px;background:var(--sheet);padding:.7rem 1rem;min-height:2.75rem}
.choices a:hover{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.turns{list-style:none;padding:0;margin:.8rem 0 0}
.turns>li{border-left:4px solid var(--line);padding:.1rem 0 .3rem 1rem;margin:0 0 1.2rem}
.turns .best,.turns .fine{border-left-color:var(--verified)}
.turns .weak{border-left:4px dashed var(--doubtful)}
.turns .critical{border-left:6px double var(--stop)}
.turns p{margin:.25rem 0 0}
.turns .mark{font-weight:600}
.turns .critical .mark{color:var(--stop)}
.turns .weak .mark{color:var(--doubtful)}
.turns .best .mark,.turns .fine .mark{color:var(--verified)}
.signed{display:grid;gap:0;margin:.4rem 0 .8rem;border-top:1px solid var(--line);max-width:44rem}
.signed>div{display:grid;grid-template-columns:9rem 1fr;gap:0 1rem;border-bottom:1px solid var(--line);padding:.45rem 0}
.signed dt{color:var(--ink-soft)}
.signed dd{margin:0;overflow-wrap:anywhere}
.certificate-qr{display:block;width:min(100%,20rem);height:auto;margin:1rem 0;background:#fff;padding:12px;border-radius:4px}
.verdict-head.verified{border-top:6px solid var(--verified)}
.verdict-head.verified h2{color:var(--verified)}
.reading .verdict-head h2{border:0;padding:0}
.try{padding-top:1.6rem}
@media (min-width:60rem){.try{padding-top:2.6rem}}
.holder-code{font:700 1.25rem/1.5 ui-monospace,monospace;letter-spacing:.06em;overflow-wrap:anywhere;background:var(--sheet);border:1px solid var(--edge);border-radius:4px;padding:.5rem .9rem;width:fit-content;max-width:100%}
@media (max-width:30rem){.signed>div{grid-template-columns:7rem 1fr}.copy{max-height:calc(1.95em*5 + .7rem);font-size:1.13rem;padding:.7rem .9rem 0}.copy.whole{max-height:none;padding-bottom:.7rem}}
@media (min-width:60rem){.desk{grid-template-columns:minmax(0,20rem) minmax(0,1fr);gap:2.4rem}.desk .card{position:sticky;top:1rem;align-self:start}.tries{grid-template-columns:1fr 1fr}}
@media (prefers-reduced-motion:reduce){.copy .caret{transition:none}}
`;
