import { describe, expect, test } from 'vitest';
import type { Bubble, Colour } from './bubble.ts';
import { chatOf, partsOf, saidIn, speakerOfLine } from './chat-picture.ts';
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

const line = (text: string, left = 0, right = 9, confidence = 90): PictureLine => ({
  text,
  left,
  right,
  top: 0,
  bottom: 36,
  confidence,
});

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
    { why: 'one long message', bubbles: [bubble(200, 626, 100, GREEN, 300)], says: ['me'] },
  ])('$why', ({ bubbles, says }) => {
    expect(speakers(bubbles)).toEqual(says);
  });
});

describe('what is no chat', () => {
  test.each([
    { why: 'nothing', bubbles: [] },
    { why: 'a card in the middle', bubbles: [bubble(125, 625, 100, WHITE, 600)] },
    { why: 'one patch', bubbles: [mine(100)] },
    { why: 'cards side by side', bubbles: [bubble(50, 350, 100, WHITE), bubble(400, 700, 110, WHITE)] },
    {
      why: 'two buttons in an advertisement',
      bubbles: [bubble(124, 300, 100, GREEN), bubble(124, 320, 700, GREEN)],
    },
    {
      why: 'cards of one width, one below the other',
      bubbles: [bubble(55, 480, 100, WHITE, 300), bubble(55, 480, 500, GREEN, 300)],
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
  expect(saidIn([])).toBe('');
  expect(saidIn([line('上岗前先交298元系统开通'), line('费，做满三天退还')])).toBe(
    '上岗前先交298元系统开通费，做满三天退还',
  );
  expect(saidIn([line('please add'), line('wechat')])).toBe('please add wechat');
});

describe('what stands in no bubble', () => {
  test('is looked for where a bubble would find room', () => {
    const chat = chatOf([theirs(200), mine(300), theirs(700)], SCREEN) ?? [];
    expect(partsOf(chat, SCREEN)).toEqual([
      { top: 0, bottom: 200 },
      chat[0],
      chat[1],
      { top: 382, bottom: 700 },
      chat[2],
      { top: 782, bottom: 1334 },
    ]);
  });

  test.each([
    { why: 'at the left', said: line('先交押金再上岗', 140, 400), speaker: 'them' },
    { why: 'at the right', said: line('为什么要交钱', 380, 610), speaker: 'me' },
    { why: 'in the middle: a time, a notice, a title', said: line('小李邀请你加入了群聊', 230, 520) },
    { why: 'a trace of a face', said: line('国', 40, 80) },
    { why: 'unsure', said: line('先交押金再上岗', 140, 400, 40) },
  ])('$why', ({ said, speaker }) => {
    expect(speakerOfLine(said, 750)).toBe(speaker);
  });
});
