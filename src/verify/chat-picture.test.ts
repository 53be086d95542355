import { describe, expect, test } from 'vitest';
import type { Bubble, Colour } from './bubble.ts';
import { chatOf, saidIn } from './chat-picture.ts';
import type { PictureLine } from './picture-line.ts';

const WHITE: Colour = [255, 255, 255];
const GREEN: Colour = [149, 236, 105];
const SCREEN = { width: 750, height: 1334 };

const bubble = (left: number, right: number, top: number, colour: Colour, tall = 82): Bubble => ({
  left,
  right,
  top,
  bottom: top + tall,
  colour,
});
const theirs = (top: number, right = 500): Bubble => bubble(124, right, top, WHITE);
const mine = (top: number, left = 300): Bubble => bubble(left, 626, top, GREEN);

const speakers = (bubbles: readonly Bubble[]) => chatOf(bubbles, SCREEN)?.map(({ speaker }) => speaker);

describe('who speaks is told from the side', () => {
  test.each([
    { why: 'both sides', bubbles: [theirs(100), mine(250), theirs(400)], says: ['them', 'me', 'them'] },
    {
      why: 'a bubble across the screen goes by the colour of the others',
      bubbles: [theirs(100), mine(250), bubble(110, 626, 400, GREEN), bubble(124, 640, 550, WHITE)],
      says: ['them', 'me', 'me', 'them'],
    },
    {
      why: 'one colour for both',
      bubbles: [bubble(124, 400, 100, WHITE), bubble(350, 626, 250, WHITE)],
      says: ['them', 'me'],
    },
    {
      why: 'one side alone, when it fills a good part of the screen',
      bubbles: [bubble(124, 590, 100, WHITE, 200), bubble(124, 500, 400, WHITE, 150)],
      says: ['them', 'them'],
    },
  ])('$why', ({ bubbles, says }) => {
    expect(speakers(bubbles)).toEqual(says);
  });
});

describe('what is no chat', () => {
  test.each([
    { why: 'nothing', bubbles: [] },
    { why: 'one patch', bubbles: [mine(100)] },
    { why: 'cards side by side', bubbles: [bubble(50, 350, 100, WHITE), bubble(400, 700, 110, WHITE)] },
    {
      why: 'two buttons in an advertisement',
      bubbles: [bubble(124, 300, 100, GREEN), bubble(124, 320, 700, GREEN)],
    },
    {
      why: 'patches without a common edge',
      bubbles: [
        theirs(100),
        bubble(20, 300, 250, WHITE),
        bubble(200, 420, 400, WHITE),
        bubble(60, 350, 550, GREEN),
      ],
    },
  ])('$why', ({ bubbles }) => {
    expect(speakers(bubbles)).toBeUndefined();
  });
});

test('the lines of a bubble are put together; Latin words keep their space', () => {
  const line = (text: string): PictureLine => ({
    text,
    left: 0,
    right: 9,
    top: 0,
    bottom: 9,
    confidence: 90,
  });
  expect(saidIn([])).toBe('');
  expect(saidIn([line('上岗前先交298元系统开通'), line('费，做满三天退还')])).toBe(
    '上岗前先交298元系统开通费，做满三天退还',
  );
  expect(saidIn([line('please add'), line('wechat')])).toBe('please add wechat');
});
