export const mediaTypes = ['audio/webm', 'audio/mp4', 'audio/ogg'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** `arriving` until every piece is there; `ended` when the sound was erased before two people had heard it. */
export const readingStates = ['arriving', 'waiting', 'rated', 'ended'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Why a recording cannot be judged. */
export const unratables = ['noise', 'faint', 'other-text', 'cut-off'] as const;
export type Unratable = (typeof unratables)[number];
