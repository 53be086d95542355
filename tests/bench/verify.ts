import { judge, type Grade } from '../../src/verify/verdict.ts';
import { actsTable } from './check/acts.ts';
import { insertedTable } from './check/inserted.ts';
import { worstHostile } from './check/hostile.ts';
import { closestPair } from '../corpus/closeness.ts';
import { corpusPart, requestOf, type CorpusText, asksForStop, share } from '../corpus/corpus.ts';

/**
 * How the checker does on texts by writers who never saw the rules (the blind part: graded and counted, never read to
 * mend a rule), beside a plain list of words; and how fast it is. Fails when two texts of the corpus are too alike.
 */
export async function bench(): Promise<void> {
  const corpus = corpusPart('corpus');
  const blind = corpusPart('blind');
  count(corpus, blind);
  const closest = closestPair([...corpus, ...blind]);
  console.log(
    `closest pair: ${closest.one} and ${closest.other}, 5-gram Jaccard ${closest.jaccard.toFixed(3)} (at most 0.35)\n`,
  );
  if (closest.jaccard > 0.35) throw new Error('two texts of the corpus are too alike');

  table('blind part', blind);
  table('corpus (the learned reader was trained on it)', corpus);
  misses(blind);
  console.log('acts labelled by people, a text and an object at a time (both kinds of text):');
  console.table(actsTable(corpus));
  console.log(
    'one sentence inserted into an honest posting (half of the sentences were never read to mend a rule):',
  );
  console.table(insertedTable(corpus));
  speed(corpus);
  const worst = worstHostile();
  console.log(
    `worst hostile text of 20,000 characters: ${worst.milliseconds.toFixed(0)} ms, made of ${JSON.stringify(worst.madeOf)} (under 250)`,
  );
  if (worst.milliseconds > 250) throw new Error('a hostile text takes too long');
}

type Judge = (text: CorpusText) => Grade;

const byLikui: Judge = (text) => {
  const judged = judge(requestOf(text));
  return judged.ok ? judged.value.grade : 'no-red-flag';
};

const BAIT =
  /押金|保证金|培训费|服装费|刷单|垫付|日结|高薪|轻松|月入过万|加微信|微信|兼职|宝妈|无需经验|在家|验证码|身份证|银行卡|佣金/u;
const FEES = /培训费|服装费|工服费|保证金|押金|建档费|会员费|体检费|报名费|垫付|刷单/gu;
const DENIED = /不收|免收|无需|不用|没有|不交|0$/u;

const everything = ({ text, turns }: CorpusText): string =>
  turns?.map((turn) => turn.text).join('\n') ?? text ?? '';
const byBait: Judge = (text) => (BAIT.test(everything(text)) ? 'doubtful' : 'no-red-flag');
const byFees: Judge = (text) => {
  const said = everything(text);
  const isAsked = [...said.matchAll(FEES)].some(
    ({ index }) => !DENIED.test(said.slice(Math.max(0, index - 6), index)),
  );
  return isAsked ? 'stop' : 'no-red-flag';
};

function count(corpus: readonly CorpusText[], blind: readonly CorpusText[]): void {
  for (const [name, texts] of [
    ['corpus', corpus],
    ['blind', blind],
  ] as const) {
    const scams = texts.filter(({ label }) => label === 'scam');
    console.log(
      `${name}: ${scams.length} scam texts of ${new Set(scams.map(({ type }) => type)).size} types, ${texts.length - scams.length} honest`,
    );
  }
}

function table(title: string, texts: readonly CorpusText[]): void {
  console.log(title);
  const columns = { likui: byLikui, 'bait words': byBait, 'fee words, denials out': byFees };
  const rows: Record<string, Record<string, string>> = {};
  for (const [name, judgeText] of Object.entries(columns)) {
    const graded = texts.map((text) => ({ text, grade: judgeText(text) }));
    const honest = graded.filter(({ text }) => text.label === 'honest');
    const scams = graded.filter(({ text }) => text.label === 'scam');
    const grave = graded.filter(({ text }) => asksForStop(text));
    const row = (key: string, value: string) => {
      rows[key] = { ...rows[key], [name]: value };
    };
    row('honest graded stop', share(honest.filter(({ grade }) => grade === 'stop').length, honest.length));
    row(
      'honest doubtful or worse',
      share(honest.filter(({ grade }) => grade !== 'no-red-flag').length, honest.length),
    );
    row(
      'scams doubtful or worse',
      share(scams.filter(({ grade }) => grade !== 'no-red-flag').length, scams.length),
    );
    row(
      'asking for money, codes, lending: stop',
      share(grave.filter(({ grade }) => grade === 'stop').length, grave.length),
    );
  }
  console.table(rows);
}

/** By type and count only: what the texts say stays unread. */
function misses(texts: readonly CorpusText[]): void {
  const missed = new Map<string, number>();
  for (const text of texts) {
    const grade = byLikui(text);
    const isMiss =
      text.label === 'honest'
        ? grade !== 'no-red-flag'
        : grade === 'no-red-flag' || (asksForStop(text) && grade !== 'stop');
    if (isMiss) {
      const kind = `${text.label} ${text.type} → ${grade}`;
      missed.set(kind, (missed.get(kind) ?? 0) + 1);
    }
  }
  console.log('blind misses by type:');
  for (const [kind, times] of [...missed].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${kind} × ${times}`);
}

function speed(corpus: readonly CorpusText[]): void {
  const postings = corpus.map(everything);
  const of400 = postings.filter((text) => text.length >= 330).map((text) => text.slice(0, 400));
  for (let round = 0; round < 5; round += 1) for (const text of of400) judge({ text });
  const started = performance.now();
  for (let round = 0; round < 10; round += 1) for (const text of of400) judge({ text });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `\n${of400.length} texts of 330 to 400 characters: ${Math.round((10 * of400.length) / seconds)} a second on one core (at least 2,000)`,
  );
  const long = postings.join('\n').slice(0, 20_000);
  const longStarted = performance.now();
  for (let round = 0; round < 5; round += 1) judge({ text: long });
  console.log(`20,000 characters: ${((performance.now() - longStarted) / 5).toFixed(1)} ms (under 100)`);
}
