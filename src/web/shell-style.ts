/** Page, type, header, footer, focus. Phones first; one wider step at 60rem. */
export const shellStyle = `
*,*::before,*::after{box-sizing:border-box}
html{font:17px/1.7 var(--sans);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;line-break:strict}
main:focus{outline:0}
h1,h2,h3{line-height:1.35;font-weight:600;margin:0;text-wrap:balance}
h1{font:700 1.85rem/1.3 var(--song)}
h2{font-size:1.25rem}
h3{font-size:1.06rem}
p{margin:.5rem 0}
ul,ol{margin:.5rem 0;padding-left:1.4rem}
li{margin:.3rem 0}
a{color:var(--accent);text-underline-offset:.22em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.wide{max-width:66rem;margin:0 auto;padding:0 1.15rem}
.soft{color:var(--ink-soft)}
.small{font-size:.9rem}
.icon{fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.22em;flex:none}
.number{font-variant-numeric:tabular-nums}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--accent);color:var(--on-accent);padding:.5rem 1rem;z-index:1}
.skip:focus{top:.5rem}
.top{border-bottom:1px solid var(--line)}
.top .wide{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 1.2rem;padding-top:.55rem;padding-bottom:.55rem}
.brand{color:var(--ink);text-decoration:none;display:flex;align-items:baseline;gap:.6rem;min-height:2.75rem;line-height:2.75rem}
.brand b{font:700 1.5rem/2.75rem var(--song);letter-spacing:.06em}
.brand span{display:none;color:var(--ink-soft);font-size:.9rem}
.top nav{display:flex;align-items:baseline;gap:.2rem;margin-right:-.6rem}
.top nav a,.top nav button{font:inherit;color:var(--ink);background:none;border:0;cursor:pointer;text-decoration:none;padding:0 .6rem;min-height:2.75rem;line-height:2.75rem;white-space:nowrap}
.top nav a:hover,.top nav button:hover{text-decoration:underline;text-underline-offset:.35em}
.top nav a[aria-current]{font-weight:600;color:var(--accent);box-shadow:inset 0 -3px 0 var(--accent)}
.top nav .language{color:var(--ink-soft)}
@media (max-width:29.99rem){.top nav{gap:0;margin:0 -.4rem}.top nav a,.top nav button{padding:0 .4rem}}
.bottom{border-top:1px solid var(--line);margin-top:3.5rem;padding:1.4rem 0 2rem;color:var(--ink-soft);font-size:.9rem}
.bottom h2{font-size:1rem;color:var(--ink)}
.bottom p{max-width:44rem;margin:.3rem 0}
.columns{display:grid;gap:2.2rem;padding-top:1.6rem}
.columns>*{min-width:0}
@media (min-width:30rem){.brand span{display:inline}}
@media (min-width:60rem){
h1{font-size:2.4rem}
.columns{grid-template-columns:minmax(0,42rem) minmax(0,1fr);gap:3.5rem;padding-top:2.6rem}
}
@media print{
body{background:none}
.top nav,.skip,.no-print,form{display:none!important}
a{color:inherit}
}
`;
