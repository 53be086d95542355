import { chinaDayAt } from '../../../kernel/china-day.ts';
import type { Language, Words } from '../../../kernel/words.ts';
import { openPhases } from '../../application.ts';
import type { Evidence } from '../../application-routes.ts';
import type { ApplicationRow } from '../../application-rows-store.ts';
import type { AgreementLine } from '../../agreement-rows-store.ts';
import { standingAgreementWords as words } from '../../apply-page-words.ts';

const isOver = new Set<AgreementLine['phase']>(['declined', 'withdrawn', 'lapsed', 'replaced']);

/** The agreement of an application: to be read and signed, or what both have signed. */
export const Agreed = ({
  language,
  agreement: { id, number, phase, signBy },
}: {
  readonly language: Language;
  readonly agreement: AgreementLine;
}) => (
  <>
    <h3>{words.title[language]}</h3>
    <p>
      <span class="number">{number}</span> · {meaning(phase, signBy)[language]}
    </p>
    <div class="row">
      <a class={phase === 'offered' ? 'button main' : 'button'} href="/me/agreements">
        {(phase === 'offered' ? words.readAndSign : words.read)[language]}
      </a>
      {!isOver.has(phase) && phase !== 'offered' && (
        <a
          class="button quiet"
          href={`/api/me/agreements/${id}/file${language === 'en' ? '?with=en' : ''}`}
          download
        >
          {words.file[language]}
        </a>
      )}
    </div>
  </>
);

function meaning(phase: AgreementLine['phase'], signBy: string): Words {
  if (phase === 'offered') return words.offered(chinaDayAt(new Date(signBy)));
  if (phase === 'signed') return words.signed;
  return phase === 'ended' ? words.ended : words.over;
}

/** What speaks for somebody: kept with this application because they asked, and taken away when they ask. */
export const Kept = ({
  language,
  row,
  evidence,
}: {
  readonly language: Language;
  readonly row: ApplicationRow;
  readonly evidence: readonly Evidence[];
}) => {
  const isOpen = openPhases.some((phase) => phase === row.phase);
  if (!isOpen && evidence.length === 0) return <></>;
  return (
    <details class="folded">
      <summary>{words.certificates(evidence.length)[language]}</summary>
      <ul>
        {evidence.map(({ label, value }) => (
          <li>{`${label[language]}${language === 'en' ? ': ' : '：'}${value[language]}`}</li>
        ))}
      </ul>
      {isOpen && (
        <>
          <p>{words.keepMeans[language]}</p>
          <div class="row">
            <a class="button" href={`/try/certificate?application=${row.id}`}>
              {words.keep[language]}
            </a>
          </div>
        </>
      )}
      {evidence.length > 0 && (
        <form method="post" action={`/applications/${row.id}/answers`}>
          <div class="row">
            <button class="button quiet" name="act" value="take-certificates">
              {words.takeAway[language]}
            </button>
          </div>
        </form>
      )}
    </details>
  );
};
