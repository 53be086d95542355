import { read, type Reading } from './reading.ts';

export type Speaker = 'me' | 'them' | 'unknown';

/** A stretch between two marks. Offsets are in the reading of its utterance. */
export type Clause = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly isQuestion: boolean;
  readonly utterance: number;
};

export type Utterance = {
  readonly speaker: Speaker;
  /** Index of the turn it came in, when turns were given. */
  readonly turn?: number;
  readonly reading: Reading;
};

/** All that was said, in order, cut into clauses: what the act reader looks at. */
export type Scene = { readonly utterances: readonly Utterance[]; readonly clauses: readonly Clause[] };

export type SceneRequest =
  | { readonly text: string }
  | { readonly turns: readonly { readonly speaker: 'me' | 'them'; readonly text: string }[] };

/** Reads a text, or a chat turn by turn. A chat pasted as text is one reading whose speakers are told by line. */
export function sceneOf(request: SceneRequest): Scene {
  if ('turns' in request) {
    const utterances = request.turns.map(({ speaker, text }, turn) => ({
      speaker,
      turn,
      reading: read(text),
    }));
    return { utterances, clauses: utterances.flatMap((said, index) => clausesOf(said.reading, index)) };
  }
  const reading = read(request.text);
  const utterances: Utterance[] = [];
  const clauses: Clause[] = [];
  for (const { speaker, start, end } of stretchesOf(reading.text)) {
    const index = utterances.push({ speaker, reading }) - 1;
    clauses.push(...clausesOf(reading, index, start, end));
  }
  return { utterances, clauses };
}

/** What ends a sentence, and what ends only a clause. */
const SENTENCE_MARKS = '。!！?？;；\n';
const isMark = new Uint8Array(0x1_00_00);
for (const mark of `${SENTENCE_MARKS},，…~`) isMark[mark.charCodeAt(0)] = 1;
/** A blank parts two clauses only where the one before it has some length. */
const PARTED_LENGTH_MIN = 4;
const PARTING = /\s(?=\p{Script=Han})/uy;
const CLAUSE_LENGTH_MAX = 120;

function clausesOf(reading: Reading, utterance: number, from = 0, until = reading.text.length): Clause[] {
  const { text } = reading;
  const clauses: Clause[] = [];
  let start = from;
  let sentence = 0;
  for (let at = from; at <= until; at += 1) {
    const unit = at < until ? text.charCodeAt(at) : 0;
    if (at < until && isMark[unit] === 0) {
      // Blanks stand below the Chinese characters, and not among the letters.
      if (at - start < PARTED_LENGTH_MIN || unit > 0x30_00 || (unit > 0x20 && unit < 0xa0)) continue;
      PARTING.lastIndex = at;
      if (!PARTING.test(text)) continue;
    }
    const mark = text.slice(at, Math.min(at + 1, until));
    for (const [first, last] of cut(start, at)) {
      const said = text.slice(first, last);
      const end = said.trimEnd();
      if (end === '') continue;
      const isQuestion = mark === '?' || '吗么嘛'.includes(end.charAt(end.length - 1));
      clauses.push({ start: first, end: last, text: said, sentence, isQuestion, utterance });
    }
    if (mark !== '' && SENTENCE_MARKS.includes(mark)) sentence += 1;
    start = at + 1;
  }
  return clauses;
}

/** A text without marks is cut at a fixed length, so that what is far apart does not count as together. */
function cut(start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let first = start; first < end; first += CLAUSE_LENGTH_MAX)
    parts.push([first, Math.min(first + CLAUSE_LENGTH_MAX, end)]);
  return parts;
}

type Stretch = { readonly speaker: Speaker; readonly start: number; readonly end: number };

/** 「人事-小唐 10:07」 alone on its line, as WeChat and QQ copy it. */
const NAME_AND_TIME =
  /^.{1,20}?\s+(?:\d{2,4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s+|昨天\s*|今天\s*|上午\s*|下午\s*|晚上\s*)?\d{1,2}:\d{2}(?::\d{2})?\s*$/u;
/** 「小鱼: 怎么上班啊」. */
const NAME_AND_WORDS = /^([^\s:：,，。!！?？]{1,14})\s?[:：]\s*(?=\S)/u;
const RECRUITER =
  /人事|hr|招聘|招募|客服|老师|主管|经理|接待|导师|助理|群主|店长|站长|调度|组长|学姐|学长|姐$|总$|面试官|中介|平台|官方|对方|ta$|them/u;

/** Who speaks where, in a pasted chat; one stretch of an unknown speaker when it is none. */
function stretchesOf(text: string): Stretch[] {
  // Every line of a chat that is looked for has a colon, and three lines make one.
  if (text.split(':', 4).length < 4) return [{ speaker: 'unknown', start: 0, end: text.length }];
  const heads: { name: string; start: number; body: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    // Both shapes have a colon, and most lines have none.
    const hasColon = line.includes(':');
    const named = hasColon ? NAME_AND_WORDS.exec(line) : null;
    if (hasColon && NAME_AND_TIME.test(line)) {
      heads.push({ name: line.trim().split(/\s+/u)[0] ?? '', start: offset, body: offset + line.length });
    } else if (named) heads.push({ name: named[1] ?? '', start: offset, body: offset + named[0].length });
    offset += line.length + 1;
  }
  const names = new Set(heads.map(({ name }) => name));
  const isChat = heads.length >= 3 && names.size >= 2 && names.size <= Math.max(2, heads.length * 0.6);
  if (!isChat) return [{ speaker: 'unknown', start: 0, end: text.length }];
  const speakers = speakersOf(
    heads.map(({ name, body }, index) => ({
      name,
      said: text.slice(body, heads[index + 1]?.start ?? text.length),
    })),
  );
  const stretches: Stretch[] = [];
  const first = heads[0]?.start ?? 0;
  if (first > 0) stretches.push({ speaker: 'unknown', start: 0, end: first });
  for (const [index, { name, body }] of heads.entries())
    stretches.push({
      speaker: speakers.get(name) ?? 'unknown',
      start: body,
      end: heads[index + 1]?.start ?? text.length,
    });
  return stretches;
}

/** Who offers work and who seeks it. Of two, the one who is not the recruiter seeks; else the one who asks more. */
function speakersOf(lines: readonly { name: string; said: string }[]): Map<string, Speaker> {
  const names = [...new Set(lines.map(({ name }) => name))];
  const speakers = new Map(names.map((name) => [name, speakerNamed(name)]));
  if (names.length !== 2) return speakers;
  const [one = '', other = ''] = names;
  const asks = (name: string) =>
    lines.filter((line) => line.name === name && /[?？吗呢]/u.test(line.said)).length /
    lines.filter((line) => line.name === name).length;
  const oneIsThem =
    speakers.get(one) === 'them' || speakers.get(other) === 'me'
      ? speakers.get(other) !== 'them'
      : speakers.get(other) === 'them' || speakers.get(one) === 'me'
        ? false
        : asks(one) === asks(other)
          ? undefined
          : asks(one) < asks(other);
  if (oneIsThem === undefined) return speakers;
  return new Map([
    [one, oneIsThem ? 'them' : 'me'],
    [other, oneIsThem ? 'me' : 'them'],
  ]);
}

function speakerNamed(name: string): Speaker {
  if (name === '我' || name === 'me') return 'me';
  return RECRUITER.test(name) ? 'them' : 'unknown';
}
