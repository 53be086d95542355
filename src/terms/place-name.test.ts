import { expect, test } from 'vitest';
import { provinces } from './facts/provinces.ts';
import { floorPlaces } from './floor.ts';
import { placeName } from './place-name.ts';

test.each([
  ['成都', '成都'],
  ['成都市', '成都'],
  ['四川成都', '成都'],
  ['四川省成都市', '成都'],
  [' 四川省 成都市 ', '成都'],
  ['成都/一档', '成都'],
  ['成都/二档', '成都/二档'],
  ['成都市／二档', '成都/二档'],
  ['成都二档', '成都/二档'],
  ['四川省成都市二档', '成都/二档'],
  ['新疆维吾尔自治区乌鲁木齐市/三档', '乌鲁木齐/三档'],
  ['广西壮族自治区南宁市', '南宁'],
  ['北京市', '北京'],
  ['黑龙江哈尔滨', '哈尔滨'],
  ['吉林省长春市', '长春'],
])('%s is held as %s', (given, held) => {
  expect(placeName(given)).toBe(held);
});

test.each([
  '火星',
  '广东成都',
  '成都市武侯区',
  '成都/三档',
  '市',
  '',
  '四川',
  '北京北京',
  '成都市市',
  '/二档',
])('%s is nobody’s other name', (given) => {
  expect(placeName(given)).toBe(given);
});

test('every place that is held keeps its name, and every city has its province', () => {
  expect(floorPlaces.map(placeName)).toEqual(floorPlaces);
  expect(new Set(floorPlaces.map((place) => place.split('/')[0]))).toEqual(new Set(provinces.keys()));
});
