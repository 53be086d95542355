import type { Language } from '../kernel/words.ts';
import { sealMarks, type SealMark } from './seal-marks.ts';
import { shellWords } from './words.ts';

const words = {
  stop: shellWords.sealStop,
  doubtful: shellWords.sealDoubtful,
  verified: shellWords.sealVerified,
} as const;

/** The seal pressed beside a verdict. Nothing else on a page may look like it. */
export const Seal = ({ mark, language }: { mark: SealMark; language: Language }) => (
  <svg
    class={`seal seal-${mark}`}
    viewBox="0 0 64 64"
    width="88"
    height="88"
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> could not take the theme's colours
    role="img"
    aria-label={words[mark][language]}
  >
    <path d={sealMarks[mark].outline} />
    <text x="32" y="46" text-anchor="middle" font-size="39" font-weight="700">
      {sealMarks[mark].character}
    </text>
  </svg>
);
