/**
 * Each mark has a character, a shape and a way of cutting of its own, so that it is told apart without its colour.
 * 「真」 is for a verified signature and for nothing else; words alone earn no seal when nothing is found.
 * Outlines are drawn on 64 × 64.
 */
export const sealMarks = {
  /** Cut out of a solid square (白文). */
  stop: {
    character: '险',
    outline: 'M5 4.5 22 3.6 41 4.2 59 3.8 60.6 20 59.8 42 60.4 59.6 44 60.6 20 59.9 4 60.3 3.4 44 4.3 22Z',
  },
  /** Raised within a line, the corners taken off (朱文). */
  doubtful: { character: '疑', outline: 'M17 4 47 4.6 60 17 59.4 47 47 60 17 59.3 4 47 4.7 17Z' },
  verified: { character: '真', outline: 'M32 3.4A28.6 28.6 0 1 1 31.9 3.4Z' },
} as const;

export type SealMark = keyof typeof sealMarks;
