import type { Words } from '../../../kernel/words.ts';

/** Pixels as a canvas gives them: four bytes each, red, green, blue, opacity, row by row. */
export type Pixels = {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

/** Where the engine and its data are served; two builds, since older browsers lack the quick instructions. */
export type EngineUrls = {
  readonly quick: { readonly script: string; readonly wasm: string };
  readonly plain: { readonly script: string; readonly wasm: string };
  readonly trained: string;
};

export type ToReader = { readonly pixels: Pixels; readonly urls: EngineUrls };

/** What a QR code holds, and what can be said of it without opening anything. */
export type CodeFound = { readonly content: string; readonly says: readonly Words[] };

export type FromReader =
  | { readonly kind: 'codes'; readonly codes: readonly CodeFound[] }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'reading'; readonly percent: number }
  | { readonly kind: 'read'; readonly text: string; readonly isChat: boolean }
  | { readonly kind: 'failed' };
