import { useState } from 'react';
import { useReader } from '../../../web/console/reader.tsx';
import { relationWords } from '../../offer-words.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { agreementPageWords as words, phaseWords } from './agreement-page-words.ts';
import type { AgreementWhole } from './agreement-page-shape.ts';

type Props = { readonly agreement: AgreementWhole };

/** What an agreement comes to, before its clauses: with whom, for what, from when. */
export function AgreementHead({ agreement }: Props) {
  const { say } = useReader();
  const { text, number, phase, signBy, relation } = agreement;
  const { terms } = text;
  const figures = [
    [words.hourly, say(words.yuan(terms.hourly))],
    [words.training, say(words.yuan(terms.training))],
    [words.settled, say(words.days(terms.settlement))],
    [words.weekHours, terms.weekHours],
    [words.startsOn, terms.startsOn],
    [words.relation, say(relationWords[relation])],
    [words.employer, terms.employer.name],
  ] as const;
  return (
    <header>
      <h2>{say(text.title)}</h2>
      <p className="soft">
        {number} · {say(phaseWords[phase])}
        {phase === 'offered' && ` · ${say(words.signBy)} ${chinaTime(signBy)}`}
      </p>
      <dl className="agreement-figures">
        {figures.map(([label, value]) => (
          <div key={say(label)}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** All clauses. The Chinese text rules, so it is there in both languages; English stands below it for who reads that. */
export function AgreementClauses({ agreement: { text } }: Props) {
  const { say, language } = useReader();
  const isEnglish = language === 'en';
  return (
    <ol className="agreement-clauses">
      {text.clauses.map(({ id, heading, paragraphs, rests, isConfirmed }, index) => (
        <li key={id}>
          <h3>
            {index + 1}. {heading['zh-CN']}
            {isEnglish && <span className="soft"> {heading.en}</span>}
          </h3>
          {paragraphs.map((paragraph) => (
            <div key={paragraph['zh-CN']}>
              <p lang="zh-CN">{paragraph['zh-CN']}</p>
              {isEnglish && <p className="beside">{paragraph.en}</p>}
            </div>
          ))}
          <p className="rests">
            {say(words.rests)}
            {rests.map((each) => say(each)).join(isEnglish ? '; ' : '；')}
            {!isConfirmed && say(words.toConfirm)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What a new one says otherwise; nothing where it replaces none. */
export function AgreementChanges({ agreement: { changes } }: Props) {
  const { say } = useReader();
  if (changes.length === 0) return undefined;
  return (
    <section className="agreement-box doubtful">
      <h3>{say(words.changed)}</h3>
      {changes.map(({ clause, heading, before, after }) => (
        <dl className="agreement-change" key={clause}>
          <dt>
            {say(heading)} · {say(words.before)}
          </dt>
          <dd>
            <del>{before.map((each) => say(each)).join(' ') || '—'}</del>
          </dd>
          <dt>
            {say(heading)} · {say(words.after)}
          </dt>
          <dd>
            <ins>{after.map((each) => say(each)).join(' ') || '—'}</ins>
          </dd>
        </dl>
      ))}
    </section>
  );
}

/** Who signed what and when, and whether what was written down of it is unchanged. */
export function AgreementSignatures({ agreement: { signatures, fingerprint } }: Props) {
  const { say } = useReader();
  return (
    <section aria-labelledby="signatures">
      <h3 id="signatures">{say(words.signatures)}</h3>
      <ul className="agreement-signed">
        {(['operator', 'worker'] as const).map((side) => {
          const signature = signatures.find((each) => each.side === side);
          return (
            <li key={side}>
              {say(side === 'operator' ? words.sideA : words.sideB)}{' '}
              <b>
                {signature
                  ? say(words.signedBy(signature.name, chinaTime(signature.signedAt)))
                  : say(words.notYet)}
              </b>
              {signature?.holds !== undefined && (
                <span className="soft"> {say(signature.holds ? words.holds : words.broken)}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="soft">
        {say(words.fingerprint)} <code>{fingerprint}</code>
      </p>
    </section>
  );
}

/** Computes the fingerprint on this device, of the text as it is fetched anew. */
export function AgreementCheck({ agreement: { id, fingerprint } }: Props) {
  const { say } = useReader();
  const [found, setFound] = useState<'same' | 'other' | 'failed'>();
  const check = async () => {
    const answer = await fetch(`/api/me/agreements/${id}/text`).catch(() => undefined);
    if (!answer?.ok) return setFound('failed');
    setFound(fingerprintOf(await answer.text()) === fingerprint ? 'same' : 'other');
  };
  const said = { same: words.checkedSame, other: words.checkedOther, failed: words.checkFailed };
  return (
    <section>
      <p className="soft">{say(words.checkMeans)}</p>
      <p>
        <button type="button" className="second" onClick={() => void check()}>
          {say(words.check)}
        </button>
      </p>
      <div aria-live="polite">
        {found && <p className={found === 'same' ? 'agreement-box good' : 'trouble'}>{say(said[found])}</p>}
      </div>
    </section>
  );
}

const CHINA_AHEAD_MS = 8 * 3_600_000;

/** An instant as people in China read it, to the minute. */
export const chinaTime = (instant: string): string =>
  new Date(new Date(instant).getTime() + CHINA_AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ');
