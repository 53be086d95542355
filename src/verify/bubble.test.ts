import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Painted, type Box } from '../../tests/pictures/painted.ts';
import { bubblesIn, flattened, type Bubble, type Colour } from './bubble.ts';

const BLACK: Colour = [20, 20, 20];
const WHITE: Colour = [255, 255, 255];
const GREEN: Colour = [149, 236, 105];

const skins: readonly {
  readonly name: string;
  readonly page: Colour;
  readonly theirs: readonly [paper: Colour, ink: Colour];
  readonly mine: readonly [paper: Colour, ink: Colour];
}[] = [
  { name: 'WeChat, light', page: [237, 237, 237], theirs: [WHITE, BLACK], mine: [GREEN, BLACK] },
  {
    name: 'WeChat, dark',
    page: [17, 17, 17],
    theirs: [
      [44, 44, 44],
      [213, 213, 213],
    ],
    mine: [
      [62, 181, 117],
      [6, 20, 12],
    ],
  },
  {
    name: 'blue with white words',
    page: WHITE,
    theirs: [[233, 233, 235], BLACK],
    mine: [[10, 124, 255], WHITE],
  },
  { name: 'QQ, light', page: [241, 242, 246], theirs: [WHITE, BLACK], mine: [[0, 153, 255], WHITE] },
];

const THEIRS: Box = { left: 124, top: 100, width: 470, height: 130 };
const MINE: Box = { left: 330, top: 300, width: 296, height: 82 };

const isAt = ({ left, top, right, bottom }: Bubble, box: Box): boolean =>
  [left - box.left, top - box.top, right - box.left - box.width, bottom - box.top - box.height].every(
    (off) => Math.abs(off) <= 4,
  );

describe.each(skins)('$name', ({ page, theirs, mine }) => {
  const painted = () => new Painted(750, 600, page).bubble(THEIRS, ...theirs).bubble(MINE, ...mine);

  test('both bubbles are found where they stand, without their tails, from the top down', () => {
    const [first, second, ...more] = bubblesIn(painted());
    expect(first && isAt(first, THEIRS)).toBe(true);
    expect(second && isAt(second, MINE)).toBe(true);
    expect(more).toEqual([]);
    expect(second?.colour).toEqual(mine[0]);
  });

  test('the grain of a saved photograph does not hide them', () => {
    expect(bubblesIn(painted().grained(1))).toHaveLength(2);
  });

  test('flattened, their words are black and their paper is white', () => {
    const picture = painted();
    const flat = flattened(picture, bubblesIn(picture));
    for (const { left, top } of [THEIRS, MINE]) {
      expect(picture.partsAt(flat, left + 12, top + 14)).toEqual([255, 255, 255]);
      expect(picture.partsAt(flat, left + 25, top + 30)).toEqual([0, 0, 0]);
    }
  });
});

test('outside of bubbles the colours stay', () => {
  const flat = flattened(new Painted(30, 30, [255, 10, 20]), []);
  expect(flat).toHaveLength(2700);
  expect([flat[0], flat[1], flat[2], flat[3]]).toEqual([255, 10, 20, 255]);
});

describe('what is no bubble', () => {
  test('a face, plain or with a letter on it', () => {
    const picture = new Painted(750, 600, [237, 237, 237])
      .bubble(THEIRS, WHITE, BLACK)
      .patch({ left: 24, top: 100, width: 80, height: 80 }, [122, 152, 184])
      .bubble({ left: 640, top: 110, width: 84, height: 80 }, [200, 140, 100], WHITE);
    expect(bubblesIn(picture)).toHaveLength(1);
  });

  test('a card as wide as the page, a line, a patch without words', () => {
    const picture = new Painted(750, 600, [237, 237, 237])
      .bubble({ left: 20, top: 20, width: 710, height: 130 }, WHITE, BLACK)
      .patch({ left: 100, top: 200, width: 500, height: 6 }, BLACK)
      .patch({ left: 100, top: 300, width: 300, height: 120 }, GREEN);
    expect(bubblesIn(picture)).toEqual([]);
  });

  test('a quotation inside a bubble', () => {
    const picture = new Painted(750, 600, [237, 237, 237])
      .bubble({ left: 124, top: 100, width: 470, height: 400 }, WHITE, BLACK)
      .bubble({ left: 150, top: 330, width: 300, height: 80 }, [240, 240, 240], BLACK);
    expect(bubblesIn(picture)).toHaveLength(1);
  });

  test('a card whose colour runs from one to another', () => {
    const picture = new Painted(750, 600, WHITE).bubble(THEIRS, [200, 60, 30], WHITE);
    for (let row = 0; row < THEIRS.height; row += 1)
      for (let x = THEIRS.left; x < THEIRS.left + THEIRS.width; x += 1)
        if (picture.data[((THEIRS.top + row) * 750 + x) * 4] === 200)
          picture.patch({ left: x, top: THEIRS.top + row, width: 1, height: 1 }, [
            200,
            60 + Math.floor(row / 5),
            30,
          ]);
    expect(bubblesIn(picture)).toEqual([]);
  });

  test('a gradient, a photograph, one colour', () => {
    const gradient = new Painted(400, 400, WHITE);
    for (let y = 0; y < 400; y += 1)
      gradient.patch({ left: 0, top: y, width: 400, height: 1 }, [200, Math.floor(y / 2), 60]);
    expect(bubblesIn(gradient)).toEqual([]);
    expect(bubblesIn(new Painted(400, 400, [128, 128, 128]).grained(100))).toEqual([]);
    expect(bubblesIn(new Painted(400, 400, GREEN))).toEqual([]);
    expect(bubblesIn(new Painted(1, 1, GREEN))).toEqual([]);
  });
});

test('a bubble is found wherever it stands and whatever the width of the picture', () => {
  assert(
    property(
      integer({ min: 360, max: 1500 }),
      integer({ min: 20, max: 70 }),
      integer({ min: 0, max: 25 }),
      integer({ min: 0, max: 200 }),
      (width, percent, room, top) => {
        const box: Box = {
          left: Math.floor((width * room) / 100) + 10,
          top,
          width: Math.floor((width * percent) / 100),
          height: Math.max(82, Math.ceil(width * 0.06)),
        };
        const found = bubblesIn(new Painted(width, 420, [237, 237, 237]).bubble(box, GREEN, BLACK));
        const step = Math.max(4, 2 * Math.round(width / 360));
        expect(found).toHaveLength(1);
        expect(Math.abs((found[0]?.left ?? 0) - box.left)).toBeLessThanOrEqual(step);
        expect(Math.abs((found[0]?.right ?? 0) - box.left - box.width)).toBeLessThanOrEqual(step);
      },
    ),
    { numRuns: 30 },
  );
});
