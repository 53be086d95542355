/** Genuine postings, their proof, and the poster. */
export const jobsRules = `
.jobs{list-style:none;padding:0;margin:1.2rem 0 0}
.jobs>li{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:0 4px 4px 0;background:var(--sheet);padding:.8rem 1.1rem;margin:0 0 .9rem}
.jobs h2{font-size:1.13rem;margin:0}
.reading .jobs h2,.reading .verdict-head h2{border:0;padding:0}
.jobs p{margin:.2rem 0 0}
.jobs .pay{font-weight:600;font-variant-numeric:tabular-nums}
.filters{display:grid;gap:.6rem;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));align-items:end;margin:1rem 0 0}
.filters label{display:block;font-size:.9rem;color:var(--ink-soft)}
.entry{display:block;width:100%;font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--edge);border-radius:4px;min-height:2.75rem;padding:.35rem .7rem}
.entry.short{width:12rem}
.entry.code{text-transform:uppercase;letter-spacing:.12em;font-variant-numeric:tabular-nums}
.signed{display:grid;gap:0;margin:.4rem 0 .8rem;border-top:1px solid var(--line);max-width:44rem}
.signed>div{display:grid;grid-template-columns:8rem 1fr;gap:0 1rem;border-bottom:1px solid var(--line);padding:.45rem 0}
.signed dt{color:var(--ink-soft)}
.signed dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
.chain{padding-left:1.2rem;max-width:44rem}
.chain li{margin:.6rem 0}
.chain .hint{margin:.1rem 0 0;overflow-wrap:anywhere}
.verdict-head:has(.seal-verified){border-top:6px solid var(--verified)}
.verdict-head:has(.seal-verified) h2{color:var(--verified)}
.poster{max-width:840px;margin:0 auto;padding:1.5rem 1rem;text-align:center}
.poster .qr{display:block;max-width:100%;height:auto;margin:1rem auto;background:#fff}
.poster .short-code{font:700 2rem/1.3 var(--sans);letter-spacing:.2em;font-variant-numeric:tabular-nums}
.poster .signed{text-align:left;margin:1rem auto}
@media (max-width:30rem){.signed>div{grid-template-columns:6rem 1fr}}
@media print{.top,.bottom{display:none}}
`;
