/** A number in a folded text that could be an amount of renminbi: nobody has said yet what it is for. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  /** Whole fen; a single amount is its own range. */
  readonly lowFen: number;
  readonly highFen: number;
  /** 「300起」「200+」「过万」: the high end is only the least that is claimed. */
  readonly isOpenAbove: boolean;
  /** A currency is named: 元, 块, ¥. */
  readonly hasCurrency: boolean;
  /** Written in thousands, as pay by the month is: 「6k」「8千」「1.2万」. */
  readonly isScaled: boolean;
  /** With a k: 「5-8k」. */
  readonly isInK: boolean;
};

const DIGIT = '一二两三四五六七八九';
const CURRENCY = '(?:元|块钱?|圆|rmb|人民币)';
const SCALE = '(?:十万|百万|[百千万]|[kw](?![a-wyz]))';
const PLAIN = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}(?!\d)|\d{1,8})(?:\.\d{1,3})?`;
/** 「300」「1.2万」「6k」「1w5」「19块5」. */
const ARABIC = String.raw`\d{1,4}块\d(?!\d)|${PLAIN}(?:\s?${SCALE}(?:\d(?![\d.%])[百千]?)?)?`;
/** In 「三百一天」 the last 一 belongs to the day. */
const NEXT = '一(?:个|小时|天|日|晚|夜|班|周|星期|月|年|单|件|条|次|场|趟|节)';
/** 「三四百」「一万二」「几千」「十五块」「四块五」「三到五千」. */
const HAN = String.raw`[${DIGIT}]块[${DIGIT}]|(?:[${DIGIT}几数]、?){1,2}[十百千万](?:(?!${NEXT})[${DIGIT}零十百千]){0,6}|十[${DIGIT}]?(?=\s?[元块])|[${DIGIT}](?=\s?[元块]|\s?[-~至到]\s?[${DIGIT}][十百千万])`;
/** 「过万」「上千」「万元」「五位数」. */
const ROUND = String.raw`[过破上超近达][十百千万](?![${DIGIT}十百千万])|[百千万](?=[元块])|[四五六]位数`;
const AMOUNT = `(${ARABIC}|${HAN}|${ROUND})`;
const MORE = '[多余来几+]?';

const FIGURE = new RegExp(
  String.raw`(?:(¥|rmb|人民币) ?)?${AMOUNT}(${MORE})\s?(${CURRENCY})?(?:\s?(?:-{1,2}|~{1,2}|至|到)\s?¥?${AMOUNT}(${MORE})\s?(${CURRENCY})?)?((?:左右|上下|以上|起步|起|不等|封顶|往上|\+)?)(?:\s?[x*·]\s?1\d薪)?`,
  'gu',
);

/** Digits of something longer, part of an id, an address, a time or a date. */
const JOINED_BEFORE = /[\da-z#@_]$|[\da-z][/:.-]$|[十百千万]$/u;
const JOINED_AFTER = /^(?:\d|[.:-]\d|\/\d(?!\d?个?小时)|[a-z@_])/u;

/** Every figure of a text, in order. Linear: no part of the pattern can be read in two ways for long. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const figure = figureFrom(match);
    if (!figure) continue;
    const before = text.slice(Math.max(0, figure.start - 2), figure.start);
    const after = text.slice(figure.end, figure.end + 6);
    if (!JOINED_BEFORE.test(before) && !JOINED_AFTER.test(after)) figures.push(figure);
  }
  return figures;
}

function figureFrom(match: RegExpExecArray): Figure | undefined {
  const [whole, sign, first = '', firstMore, firstCurrency, second, secondMore, secondCurrency, suffix] =
    match;
  const low = amountIn(first);
  const high = second === undefined ? low : amountIn(second);
  // 「6-8k」 and 「三到五千」 mean thousands on both sides; 「800-1k」 does not.
  const shared = low.scale === 1 && low.low * high.scale <= high.high ? high.scale : 1;
  const lowFen = Math.round(low.low * shared * 100);
  const highFen = Math.round(high.high * 100);
  if (lowFen > highFen) return undefined;
  const more = `${firstMore ?? ''}${secondMore ?? ''}${suffix ?? ''}`;
  return {
    start: match.index,
    end: match.index + whole.trimEnd().length,
    lowFen,
    highFen,
    isOpenAbove: low.isOpen || high.isOpen || /以上|起|往上|\+|多|余|几/u.test(more),
    hasCurrency:
      [sign, firstCurrency, secondCurrency].some((each) => each !== undefined) || /块/u.test(whole),
    isScaled: Math.max(low.scale, high.scale) >= 1000,
    isInK: /\dk/u.test(whole),
  };
}

type Amount = {
  readonly low: number;
  readonly high: number;
  readonly scale: number;
  readonly isOpen: boolean;
};

const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  k: 1000,
  万: 10_000,
  w: 10_000,
  十万: 100_000,
  百万: 1_000_000,
};

const ARABIC_PARTS = /^([\d,.]+)\s?(?:(十万|百万|[百千万kw])(?:(\d)([百千])?)?|块(\d))?$/u;

/** An amount in yuan from one of the spellings above. */
function amountIn(text: string): Amount {
  const [, digits, scaleName, rest = '0', restScale, tenths = '0'] = ARABIC_PARTS.exec(text) ?? [];
  if (digits === undefined) return hanAmountIn(text);
  const scale = SCALES[scaleName ?? ''] ?? 1;
  const restUnit = restScale === undefined ? scale / 10 : (SCALES[restScale] ?? 1);
  const value =
    Number(digits.replaceAll(',', '')) * scale +
    Number(rest) * restUnit * Number(scale > 1) +
    Number(tenths) / 10;
  return { low: value, high: value, scale, isOpen: false };
}

const HAN_PAIR = new RegExp(`^([${DIGIT}])([${DIGIT}])[十百千万]`, 'u');

function hanAmountIn(text: string): Amount {
  const plain = text.replaceAll('、', '');
  const places = /^([四五六])位数$/u.exec(plain)?.[1];
  if (places !== undefined) {
    const low = 10 ** (digitOf(places) - 1);
    return { low, high: low * 10 - 1, scale: 1, isOpen: true };
  }
  const [, kind = '', round] = /^([过破上超近达]?)([十百千万])$/u.exec(plain) ?? [];
  if (round !== undefined) return { ...exactly(SCALES[round] ?? 1), isOpen: kind !== '' && kind !== '近' };

  const scale = SCALES[/[十百千万]/gu.exec(plain)?.[0] ?? ''] ?? 1;
  const lastScale = SCALES[/[千万]$/u.exec(plain)?.[0] ?? ''] ?? scale;
  if (/^[几数]/u.test(plain)) return { low: 2 * scale, high: 9 * scale, scale: lastScale, isOpen: false };
  const [, one, other] = HAN_PAIR.exec(plain) ?? [];
  if (one !== undefined && other !== undefined)
    return { low: digitOf(one) * scale, high: digitOf(other) * scale, scale: lastScale, isOpen: false };
  const [, yuan, jiao] = /^(.)块(.)$/u.exec(plain) ?? [];
  if (yuan !== undefined && jiao !== undefined) return exactly(digitOf(yuan) + digitOf(jiao) / 10);
  return { ...exactly(hanNumber(plain)), scale: lastScale };
}

const exactly = (value: number): Amount => ({ low: value, high: value, scale: 1, isOpen: false });

const digitOf = (digit: string): number => {
  const place = '零一二三四五六七八九'.indexOf(digit === '两' ? '二' : digit);
  return Math.max(place, 0);
};

/** 「一万二」 is 12000, 「一百零五」 is 105, 「二十五」 is 25. */
export function hanNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  let lastUnit = 1;
  for (const character of text) {
    const unit = SCALES[character];
    if (character === '零') lastUnit = 10;
    else if (unit === undefined) digit = digitOf(character);
    else {
      if (unit === 10_000) {
        total = (section + digit) * unit;
        section = 0;
      } else section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
      lastUnit = unit;
    }
  }
  // A last digit without its unit stands one place below the unit before it.
  return total + section + (lastUnit > 10 ? (digit * lastUnit) / 10 : digit);
}
