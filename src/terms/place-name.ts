import { provinces } from './facts/provinces.ts';
import { floorPlaces } from './floor.ts';

/** 成都/二档, 成都市二档: the city, and the tier where one is named. */
const TIERED = /^(.+?)\/?(?:([一二三四五])档)?$/u;
const PROVINCE_KIND = /^(?:省|壮族自治区|回族自治区|维吾尔自治区|自治区)?/u;

/**
 * The name under which a place is held, for what people write it as: 成都市, 四川成都, 四川省成都市, 成都市二档 and 成都／一档
 * (the first tier is the city itself). Anything else comes back as it was given, for whoever looks it up to refuse: a
 * district is in one tier or another, and is never guessed.
 */
export function placeName(given: string): string {
  if (floorPlaces.includes(given)) return given;
  const text = given.normalize('NFKC').replaceAll(/\s/gu, '');
  const [, named = '', tier = '一'] = TIERED.exec(text) ?? [];
  const city = [...provinces.keys()].find((each) => isSpelling(named, each));
  if (city === undefined) return given;
  const held = tier === '一' ? city : `${city}/${tier}档`;
  return floorPlaces.includes(held) ? held : given;
}

function isSpelling(text: string, city: string): boolean {
  if (text === city || text === `${city}市`) return true;
  const province = provinces.get(city);
  if (province === undefined || !text.startsWith(province)) return false;
  const rest = text.slice(province.length).replace(PROVINCE_KIND, '');
  return rest === city || rest === `${city}市`;
}
