import type { Language } from '../../../kernel/words.ts';
import { play, summaryOf } from '../../first-case.ts';
import { passagesFor } from '../../passage.ts';
import { caseWords, tryWords, typingWords } from '../../try-words.ts';
import { betterOf, judgeTyping } from '../../typing.ts';
import { bandWords } from '../../words.ts';
import { lineVerdict } from '../../net.ts';
import { roomVerdict } from '../../room.ts';
import { lineBandWords, roomBandWords } from '../../workplace-words.ts';
import { remembered as measuredBefore } from './workplace-memory.ts';
import { remembered, rememberCase, seedIn, type TypedSession } from './trial-memory.ts';
import { filled } from '../../sentence.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';

const over = document.querySelector<HTMLElement>('#case');
if (over) rememberCase(over.dataset['ticket'] ?? '', over.dataset['path'] ?? '');

// Everything here adds to a list that is whole without it. A page that comes back by the back button shows what is new.
showResults();
addEventListener('pageshow', showResults);

function showResults(): void {
  const { typing, firstCase } = remembered();
  const session = typing[typing.length - 1];
  const verdict = session && betterIn(session);
  if (session && verdict) {
    const net = (verdict.score.netTenths / 10).toFixed(1);
    const isMeasured = verdict.band !== 'retest' && verdict.band !== 'not-measurable';
    const figure = isMeasured ? `${filled(typingWords.netIs, language, { net })} · ` : '';
    const passage = session.logs[0] ? 1 : 2;
    tell(
      'typing',
      `${figure}${bandWords[verdict.band].name[language]}`,
      `/try/typing?t=${session.ticket}&n=${passage}`,
    );
  }
  const sentence = workplaceSentence();
  if (sentence !== '') tell('workplace', sentence, '/try/workplace');
  const played = firstCase && play(seedIn(firstCase.ticket), firstCase.path);
  const summary = played?.ok ? summaryOf(played.value) : undefined;
  if (firstCase && summary)
    tell(
      'first-case',
      filled(caseWords.helped, language, summary),
      `/try/first-case?t=${firstCase.ticket}&p=${firstCase.path}`,
    );
}

/** The verdicts there are, side by side. */
function workplaceSentence(): string {
  const { room, line } = measuredBefore();
  return [
    ...(room ? [roomBandWords[roomVerdict(room).band]] : []),
    ...(line ? [lineBandWords[lineVerdict(line).band]] : []),
  ]
    .map((words) => words[language])
    .join(' · ');
}

function betterIn({ ticket, logs }: TypedSession) {
  const passages = passagesFor(seedIn(ticket));
  return betterOf(
    logs.flatMap((log, at) => {
      const verdict = log && judgeTyping(passages[at] ?? '', log);
      return verdict?.ok ? [verdict.value] : [];
    }),
  );
}

function tell(part: string, sentence: string, address: string): void {
  const place = document.querySelector<HTMLElement>(`#tries [data-part="${part}"] .done`);
  if (!place) return;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = tryWords.see[language];
  place.replaceChildren(`${tryWords.result[language]}${sentence} `, link);
  place.hidden = false;
  const begin = place.parentElement?.querySelector('.button');
  if (begin) begin.textContent = tryWords.again[language];
}
