import { compact } from './compact.ts';
import { dark, light, tokenStyle, type Palette } from './tokens.ts';

/** What a person chose; without a choice the device decides. */
export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** Read by the server, so that the first sheet has the right colour already. Written by the console's script. */
export const THEME_COOKIE = 'theme';

const propertiesOf = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');

/** The tokens with a theme that can be chosen, and the sheet as it looks before the script has arrived. */
export const consoleStyle = compact(`${tokenStyle}
@media screen{
:root[data-theme=light]{color-scheme:light;${propertiesOf(light)}}
:root[data-theme=dark]{color-scheme:dark;${propertiesOf(dark)}}
}
html{font:15px/1.6 var(--sans);background:var(--paper);color:var(--ink)}
body{margin:0}
.opening{padding:30vh 1rem 0;margin:0;text-align:center;color:var(--ink-soft)}
`);
