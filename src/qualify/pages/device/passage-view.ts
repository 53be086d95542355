import type { Alignment } from '../../align.ts';

export type PassageView = {
  /** Shows what became of each character, and where the typist is. */
  readonly show: (aligned: Alignment, composing: number) => void;
};

/** The passage as characters that can be marked one by one, with a caret that glides from one to the next. */
export function passageView(sheet: HTMLElement, line: HTMLElement): PassageView {
  const text = line.textContent;
  const signs: HTMLElement[] = [];
  line.replaceChildren(
    ...Array.from(text, (sign) => {
      const piece = document.createElement('span');
      piece.textContent = sign;
      if (!/\s/u.test(sign)) signs.push(piece);
      return piece;
    }),
  );
  const caret = document.createElement('i');
  caret.className = 'caret';
  caret.ariaHidden = 'true';
  sheet.append(caret);

  const placeCaret = (at: number): void => {
    const sign = signs[at];
    const [beside, left] = sign ? [sign, sign.offsetLeft] : [signs[signs.length - 1], undefined];
    if (!beside) return;
    const x = left ?? beside.offsetLeft + beside.offsetWidth;
    caret.style.transform = `translate(${x - 1}px, ${beside.offsetTop + 2}px)`;
    // The line that is being typed stays in sight, with the one before above it and no line cut in two.
    const { lineHeight, paddingTop } = getComputedStyle(sheet);
    const [height, above] = [Number.parseFloat(lineHeight), Number.parseFloat(paddingTop)];
    const row = Math.round((beside.offsetTop - (signs[0]?.offsetTop ?? 0)) / height);
    sheet.scrollTop = row < 2 ? 0 : (row - 1) * height + above;
  };
  placeCaret(0);

  return {
    show: ({ source }, composing) => {
      for (const [at, sign] of signs.entries()) {
        const state = source[at] ?? (at < source.length + composing ? 'composing' : '');
        if (sign.className !== state) sign.className = state;
      }
      placeCaret(source.length);
    },
  };
}
