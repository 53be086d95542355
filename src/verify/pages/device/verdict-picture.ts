import { sealMarks } from '../../../web/seal-marks.ts';
import { light } from '../../../web/tokens.ts';
import type { Shared } from '../public/share-text.ts';

const WIDTH = 750;
const MARGIN = 48;
const SANS = '"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Microsoft YaHei",sans-serif';
const SONG = '"Songti SC","Source Han Serif SC","Noto Serif CJK SC",serif';

type Line = {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly x: number;
  readonly height: number;
  readonly gap: number;
};

/** Draws the verdict on light paper whatever the theme: it is looked at elsewhere. PNG. */
export function verdictPicture(shared: Shared): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(undefined);

  const lines = linesOf(shared, context);
  canvas.width = WIDTH;
  canvas.height = MARGIN * 2 + lines.reduce((sum, { gap, height }) => sum + gap + height, 0);
  context.fillStyle = light.sheet;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = inkOf(shared);
  context.fillRect(0, 0, canvas.width, 10);
  if (shared.grade !== 'no-red-flag') drawSeal(context, shared.grade);

  context.textBaseline = 'top';
  let y = MARGIN;
  for (const { text, font, colour, x, height, gap } of lines) {
    y += gap;
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
    y += height;
  }
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
  });
}

function linesOf(shared: Shared, context: CanvasRenderingContext2D): readonly Line[] {
  const write = (text: string, style: Omit<Line, 'text'>, width: number): readonly Line[] =>
    wrapped(text, style.font, width, context).map((part, at) => ({
      ...style,
      text: part,
      gap: at === 0 ? style.gap : 0,
    }));
  const hasSeal = shared.grade !== 'no-red-flag';
  const full = WIDTH - MARGIN * 2;
  const indent = 44;

  const title = write(
    shared.gradeWords,
    { font: `700 44px ${SONG}`, colour: inkOf(shared), x: MARGIN, height: 60, gap: 14 },
    hasSeal ? full - 150 : full,
  );
  const notes = shared.notes.flatMap(({ title: what, severity, quote, todo }, at) => [
    ...write(
      `${at + 1}　${what}（${severity}）`,
      { font: `600 30px ${SANS}`, colour: light.ink, x: MARGIN, height: 44, gap: at === 0 ? 60 : 26 },
      full,
    ),
    ...(quote === ''
      ? []
      : write(
          `「${quote}」`,
          { font: `28px ${SONG}`, colour: light.ink, x: MARGIN + indent, height: 42, gap: 4 },
          full - indent,
        )),
    ...write(
      `→ ${todo}`,
      { font: `26px ${SANS}`, colour: light['ink-soft'], x: MARGIN + indent, height: 40, gap: 4 },
      full - indent,
    ),
  ]);
  const closing = write(
    shared.closing,
    { font: `24px ${SANS}`, colour: light['ink-soft'], x: MARGIN, height: 36, gap: 44 },
    full,
  );
  return [...title, ...notes, ...closing];
}

/** Breaks between any two characters, as Chinese may, but never before a closing mark nor, if it fits, in a Latin word. */
function wrapped(
  text: string,
  font: string,
  width: number,
  context: CanvasRenderingContext2D,
): readonly string[] {
  context.font = font;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.replaceAll('\n', ' ').match(/[\w.,:;'’/-]{1,24} ?|.[，。；：、！？」）”’]*/gu) ??
    []) {
    if (line !== '' && context.measureText(line + piece).width > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

function drawSeal(context: CanvasRenderingContext2D, mark: 'stop' | 'doubtful'): void {
  const { character, outline } = sealMarks[mark];
  context.save();
  context.translate(WIDTH - MARGIN - 118, MARGIN - 6);
  context.rotate(-0.05);
  context.scale(1.85, 1.85);
  context.lineWidth = 4;
  context.strokeStyle = light[mark];
  context.fillStyle = light[mark];
  const path = new Path2D(outline);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is filled here, no array
  if (mark === 'stop') context.fill(path);
  else context.stroke(path);
  context.fillStyle = mark === 'stop' ? light.sheet : light.doubtful;
  context.font = `700 39px ${SONG}`;
  context.textAlign = 'center';
  context.fillText(character, 32, 46);
  context.restore();
}

const inkOf = ({ grade }: Shared): string => (grade === 'no-red-flag' ? light.ink : light[grade]);
