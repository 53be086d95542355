import type { Language, Words } from '../../../kernel/words.ts';
import { workplaceStyle } from '../../../web/style.ts';
import { workplaceTerms } from '../../facts/workplace-terms.ts';
import { workplaceWords as words } from '../../workplace-words.ts';
import { Rule } from './workplace-view.tsx';
import { BackLink, renderTry } from './try-frame.tsx';

type Page = {
  readonly language: Language;
  readonly islands: readonly string[];
  /** Where the script for the thread of sound lies. */
  readonly frames: string;
  /** The session in which it is measured. */
  readonly ticket: string;
};

/** `/try/workplace`: three measurements, each by itself. Figures come from the script; this page says what they mean. */
export const renderWorkplacePage = ({ language, islands, frames, ticket }: Page): string =>
  renderTry({
    language,
    islands,
    title: words.title,
    description: words.description,
    style: workplaceStyle,
    address: '/try/workplace',
    children: (
      <div class="wide reading" data-ticket={ticket}>
        <h1>{words.title[language]}</h1>
        <p>{words.lead[language]}</p>
        <p class="soft">{words.useComputer[language]}</p>
        <noscript>
          <p class="notice">{words.needsScript[language]}</p>
        </noscript>
        <Measure
          frames={frames}
          name="room"
          language={language}
          title={words.room}
          lead={words.roomLead}
          rule={words.roomRule}
        />
        <Measure
          name="line"
          language={language}
          title={words.line}
          lead={words.lineLead}
          rule={words.lineRule}
        />
        <Measure
          name="computer"
          language={language}
          title={words.computer}
          lead={words.computerLead}
          rule={words.computerRule}
        />
        <ByHand language={language} />
        <BackLink language={language} />
      </div>
    ),
  });

const ByHand = ({ language }: { readonly language: Language }) => (
  <section class="part">
    <p>{words.byHand[language]}</p>
    <p>
      <a href="/try/by-hand">{words.byHandLink[language]}</a>
    </p>
  </section>
);

type Named = {
  readonly name: 'room' | 'line' | 'computer';
  readonly language: Language;
  readonly title: Words;
  readonly lead: Words;
  readonly rule: Words;
  readonly frames?: string;
};

const { quiet, line } = workplaceTerms;

/** How long each lasts stands with it, where the script reads it. */
const LASTS = {
  room: { 'data-silence-ms': quiet.silenceMs, 'data-speech-ms': quiet.speechMs },
  line: { 'data-packets': line.packets, 'data-interval-ms': line.intervalMs },
  computer: {},
} as const;

const Measure = ({ name, language, title, lead, rule, frames }: Named) => (
  <section class="measure" id={name} aria-labelledby={`${name}-title`} data-frames={frames} {...LASTS[name]}>
    <h2 id={`${name}-title`}>{title[language]}</h2>
    <p>{lead[language]}</p>
    <p class="row">
      <button class="button main" type="button" data-begin data-again={words.again[language]} hidden>
        {words.start[language]}
      </button>
      {name === 'line' && (
        <button class="button" type="button" data-end hidden>
          {words.lineStop[language]}
        </button>
      )}
    </p>
    <div class="told" data-told aria-live="polite" />
    <div data-found />
    <Rule rule={rule} language={language} />
  </section>
);
