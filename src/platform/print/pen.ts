type Document = PDFKit.PDFDocument;

/** Around the page, in points (72 to the inch). */
export const MARGIN = 46;

/** Kept free at the bottom for the foot. */
const FOOT_HEIGHT = 38;

export const colours = { ink: '#23211d', soft: '#575146', line: '#ddd4c2', tint: '#f6f1e6' } as const;

type Colour = keyof typeof colours;

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly isFigure?: boolean | undefined;
  /** Between its lines, more than the font has. */
  readonly leading?: number;
};

/** A hand that writes down a page: it knows where it is, and turns the page when what comes next does not fit. */
export class Pen {
  readonly #document: Document;
  readonly #widths = new Map<string, number>();
  #colour: Colour | undefined;
  /** Where the next thing begins, from the top of the page. */
  top = MARGIN;

  constructor(document: Document) {
    this.#document = document;
  }

  get width(): number {
    return this.#document.page.width - 2 * MARGIN;
  }

  /** Writes a text, on as many lines as its box makes of it. Answers where it ends. */
  write(text: string, size: number, colour: Colour, box: Box): number {
    const { left, top, width, isFigure = false, leading = 0 } = box;
    const document = this.#document.fontSize(size);
    // Most of what is written follows something of the same colour.
    if (this.#colour !== colour) document.fillColor(colours[colour]);
    this.#colour = colour;
    const whole = this.#widthOf(text, size);
    if (whole > width) {
      document.text(text, left, top, { width, lineGap: leading, align: isFigure ? 'right' : 'left' });
      return document.y;
    }
    document.text(text, isFigure ? left + width - whole : left, top, { lineBreak: false });
    return top + document.currentLineHeight(true) + leading;
  }

  /** How high a text will be. */
  heightOf(text: string, size: number, { width, leading = 0 }: Pick<Box, 'width' | 'leading'>): number {
    const isOneLine = this.#widthOf(text, size) <= width;
    const document = this.#document.fontSize(size);
    return isOneLine
      ? document.currentLineHeight(true) + leading
      : document.heightOfString(text, { width, lineGap: leading });
  }

  /** How wide it is on one line. Most texts fit on one, and looking for where to break them takes longer than writing them. */
  #widthOf(text: string, size: number): number {
    const key = `${size} ${text}`;
    const width = this.#widths.get(key) ?? this.#document.fontSize(size).widthOfString(text);
    this.#widths.set(key, width);
    return width;
  }

  /** A line across the page. */
  rule(top: number, colour: Colour, thickness: number): void {
    this.#document
      .moveTo(MARGIN, top)
      .lineTo(MARGIN + this.width, top)
      .lineWidth(thickness)
      .strokeColor(colours[colour])
      .stroke();
  }

  /** A band across the page. */
  band(top: number, height: number, colour: Colour): void {
    this.#document.rect(MARGIN, top, this.width, height).fill(colours[colour]);
    this.#colour = undefined;
  }

  /** Turns the page when so much would not fit any more; answers whether it did. */
  makeRoom(height: number): boolean {
    const bottom = this.#document.page.height - MARGIN - FOOT_HEIGHT;
    if (this.top + height <= bottom) return false;
    this.#document.addPage();
    this.#colour = undefined;
    this.top = MARGIN;
    return true;
  }

  /** Goes back to each page, once how many there are is known. */
  eachPage(draw: (page: number, pages: number, top: number) => void): void {
    const { count } = this.#document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#document.switchToPage(page);
      // Below the margin the document would turn the page by itself.
      this.#document.page.margins.bottom = 0;
      this.#colour = undefined;
      draw(page + 1, count, this.#document.page.height - MARGIN - 20);
    }
  }
}
