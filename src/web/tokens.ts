/** One theme's colours. Names say what a colour is for; the trade names (黛青, 朱砂, 琥珀, 松绿) are in the comments. */
export type Palette = { readonly [name in (typeof colourNames)[number]]: string };

const colourNames = [
  'paper',
  'sheet',
  'ink',
  'ink-soft',
  'line',
  'edge',
  'accent',
  'on-accent',
  'stop',
  'stop-tint',
  'doubtful',
  'doubtful-tint',
  'verified',
  'verified-tint',
  'plain-tint',
] as const;

/** Warm paper and ink. */
export const light: Palette = {
  paper: '#f6f1e6',
  sheet: '#fffdf7',
  ink: '#23211d',
  'ink-soft': '#575146',
  line: '#ddd4c2',
  edge: '#857b69', // the outline of what can be filled in or pressed: 3:1 on both papers
  accent: '#1d4f57', // 黛青
  'on-accent': '#fffdf7',
  stop: '#8f1f15', // 朱砂
  'stop-tint': '#fbebe4',
  doubtful: '#664000', // 琥珀
  'doubtful-tint': '#faefd3',
  verified: '#17492f', // 松绿
  'verified-tint': '#e8f1e4',
  'plain-tint': '#eeebe1',
};

/** Ink-blue, not black. */
export const dark: Palette = {
  paper: '#141c26',
  sheet: '#1b2531',
  ink: '#ece7da',
  'ink-soft': '#b9b6ab',
  line: '#344152',
  edge: '#7f8c9b',
  accent: '#92ced4',
  'on-accent': '#0f1c24',
  stop: '#ffab9c',
  'stop-tint': '#38231f',
  doubtful: '#f2c877',
  'doubtful-tint': '#33290f',
  verified: '#9bd8b4',
  'verified-tint': '#173226',
  'plain-tint': '#222d3a',
};

/**
 * The palettes as custom properties; printing is always on light paper.
 *
 * Few families are named: a name that a device does not have costs it a search before the first words are painted,
 * and `system-ui` is HarmonyOS Sans and MiSans where those are at home.
 */
export const tokenStyle = `
:root{color-scheme:light dark;${properties(light)}
--sans:"Noto Sans CJK SC","PingFang SC",system-ui,"Microsoft YaHei",sans-serif;
--song:"Noto Serif CJK SC","Songti SC",serif;
--fast:160ms}
:root:lang(en){--sans:system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;--song:Georgia,"Noto Serif CJK SC","Songti SC",serif}

@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}
@media (prefers-reduced-motion:reduce){:root{--fast:0s}}
`;

function properties(palette: Palette): string {
  return colourNames.map((name) => `--${name}:${palette[name]};`).join('');
}
