import { applyRules } from './apply-style.ts';
import { blockStyle } from './block-style.ts';
import { compact } from './compact.ts';
import { earnRules } from './earn-style.ts';
import { jobsRules } from './jobs-style.ts';
import { shellStyle } from './shell-style.ts';
import { tokenStyle } from './tokens.ts';
import { tryRules } from './try-style.ts';
import { verdictStyle } from './verdict-style.ts';
import { workplaceRules } from './workplace-style.ts';

/** The one style sheet of the public pages, small enough to travel inside each of them. */
export const pageStyle = compact(tokenStyle + shellStyle + blockStyle + verdictStyle);

/** What the page about pay carries beside it, and no other. */
export const earnStyle = compact(earnRules);

/** What the pages of genuine postings carry. */
export const jobsStyle = compact(jobsRules);

/** What the pages of applying carry: the entries of postings, and their own. */
export const applyStyle = compact(jobsRules + applyRules);

/** What the pages of tests carry. */
export const tryStyle = compact(tryRules);

/** The same for measuring a place of work, and reading aloud. */
export const workplaceStyle = compact(tryRules + workplaceRules);

/**
 * What pages carry inline. The content policy allows these texts by their hash and no other, so whatever is inline
 * must be listed here byte for byte.
 */
export const inlineTexts: { readonly styles: readonly string[]; readonly scripts: readonly string[] } = {
  styles: [pageStyle, earnStyle, jobsStyle, applyStyle, tryStyle, workplaceStyle],
  scripts: [],
};
