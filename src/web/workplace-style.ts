/** Measuring a place of work, and reading aloud: steps, what to read, figures beside what is asked for. */
export const workplaceRules = `
.measure{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:0 4px 4px 0;background:var(--sheet);padding:1rem 1.1rem 1.2rem;margin:1.2rem 0 0}
.reading .measure>h2{font-size:1.2rem;border:0;padding:0;margin:0}
.measure .row{margin-top:.9rem}
.told{margin:1rem 0 0}
.told:empty{display:none}
.told .now{font-weight:600}
.to-read{font:500 1.35rem/2 var(--song);background:var(--paper);border-left:4px solid var(--accent);padding:.6rem 1rem;margin:.6rem 0 0;max-width:40rem}
.meter{display:block;width:100%;max-width:24rem;height:.7rem;margin:.8rem 0 0;border:1px solid var(--edge);border-radius:.35rem;background:var(--paper);overflow:hidden}
.meter rect{fill:var(--accent)}
.figures{border-collapse:collapse;width:100%;margin:.8rem 0 0;font-variant-numeric:tabular-nums}
.figures th,.figures td{text-align:left;font-weight:400;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.figures thead th{color:var(--ink-soft);font-size:.9rem}
.figures tbody th{width:34%}
.figures td:nth-child(2){font-weight:600}
.figures td:nth-child(3){color:var(--ink-soft);font-size:.9rem}
.figures .missed td:nth-child(2){color:var(--doubtful)}
.figures .missed td:nth-child(2)::after{content:" ▽";font-weight:400}
.figures small{display:block;font-weight:400;color:var(--ink-soft);font-size:.85rem}
.word-sheet{display:grid;grid-template-columns:repeat(4,1fr);gap:.6rem;list-style:none;padding:0;margin:1rem 0;font:500 1.5rem/1.6 var(--song);max-width:34rem}
.word-sheet li{margin:0;text-align:center;background:var(--paper);border-radius:4px;padding:.35rem 0}
.measure audio,.wide audio{display:block;width:100%;max-width:34rem;margin:.6rem 0 0}
.measure details,.wide details{margin:1rem 0 0}
summary{cursor:pointer;color:var(--accent);padding:.35rem 0;min-height:2.2rem}
details p{margin:.4rem 0 0;max-width:44rem}
@media (max-width:30rem){.word-sheet{font-size:1.3rem;gap:.4rem}.figures th,.figures td{padding-right:.5rem}.figures tbody th{width:31%}}
`;
