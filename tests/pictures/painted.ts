import type { Colour, Picture } from '../../src/verify/bubble.ts';

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A picture to paint on, for tests: pixels in memory, no browser. */
export class Painted implements Picture {
  readonly data: Uint8ClampedArray;

  constructor(
    readonly width: number,
    readonly height: number,
    page: Colour,
  ) {
    this.data = new Uint8ClampedArray(width * height * 4);
    this.patch({ left: 0, top: 0, width, height }, page);
  }

  patch({ left, top, width, height }: Box, [red, green, blue]: Colour): this {
    for (let y = Math.max(0, top); y < Math.min(this.height, top + height); y += 1)
      for (let x = Math.max(0, left); x < Math.min(this.width, left + width); x += 1)
        this.data.set([red, green, blue, 255], (y * this.width + x) * 4);
    return this;
  }

  /** A bubble with lines of strokes in it, as even as print, and a tail at the side of its speaker. */
  bubble(box: Box, paper: Colour, ink: Colour): this {
    const isMine = box.left > this.width - box.left - box.width;
    this.patch(box, paper);
    this.patch(
      { left: isMine ? box.left + box.width : box.left - 10, top: box.top + 24, width: 10, height: 16 },
      paper,
    );
    for (let top = box.top + 22; top + 34 < box.top + box.height; top += 48)
      for (let left = box.left + 24; left + 30 < box.left + box.width; left += 36)
        for (const stroke of [0, 10, 20]) {
          this.patch({ left: left + stroke, top, width: 3, height: 30 }, ink);
          this.patch({ left, top: top + stroke, width: 28, height: 3 }, ink);
        }
    return this;
  }

  /** Every byte off by up to `most`, as a saved photograph is; the same for the same picture. */
  grained(most: number): this {
    let state = 1;
    for (let at = 0; at < this.data.length; at += 1) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      if (at % 4 < 3) this.data[at] = (this.data[at] ?? 0) + (state % (2 * most + 1)) - most;
    }
    return this;
  }

  partsAt(flat: Uint8Array, x: number, y: number): readonly number[] {
    const at = (y * this.width + x) * 3;
    return [0, 1, 2].map((part) => flat[at + part] ?? -1);
  }
}
