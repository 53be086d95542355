/** Applying, and where one stands. */
export const applyRules = `
.apply{max-width:40rem}
.apply .entry{max-width:24rem}
.apply .entry.code{max-width:11rem}
.apply .entry[aria-invalid=true]{border:2px solid var(--stop)}
.apply .trouble{max-width:38rem}
.mine{border-top:2px solid var(--line);margin:1.8rem 0 0;padding:1.2rem 0 0}
.mine:first-of-type{border-top:0;padding-top:0}
.mine>h2{border:0;padding:0;margin:0}
.mine h3{font-size:1.02rem;margin:1.4rem 0 .3rem}
.stands{margin:.5rem 0 0;font-size:1.06rem}
.track{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0;margin:.8rem 0 0}
.track li{display:flex;align-items:center;gap:.4rem;margin:0;font-size:.9rem;color:var(--ink-soft)}
.track li+li::before{content:"";width:1rem;border-top:1px solid var(--edge)}
.track .done{color:var(--ink)}
.track [aria-current]{color:var(--accent);font-weight:600}
.track [aria-current] span{border-bottom:2px solid var(--accent)}
.next{border-left:4px solid var(--accent);background:var(--sheet);padding:.6rem 1rem;margin:.9rem 0 0;border-radius:0 4px 4px 0}
.next p{margin:0}
.talk{list-style:none;padding:0;margin:.4rem 0 0;max-width:40rem}
.talk li{margin:.7rem 0;padding:.5rem .9rem;background:var(--sheet);border:1px solid var(--line);border-radius:4px}
.talk .own{margin-left:2rem;background:none}
.talk p{margin:.1rem 0}
.leave{margin:1.6rem 0 0}
.leave form+form{margin-top:1.2rem}
.leave .row{margin-top:.4rem}
.button.grave{border-color:var(--stop);color:var(--stop)}
.entry.pick-time{max-width:24rem}
`;
