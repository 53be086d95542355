import { showYuan } from '../../../kernel/money.ts';
import type { Language } from '../../../kernel/words.ts';
import { Seal } from '../../../web/seal.tsx';
import type { Verified } from '../../../verify/chain.ts';
import { fingerprintOf } from '../../../verify/signing-key.ts';
import { tokenWords, workRoleWords } from '../../../verify/token-words.ts';
import { relationWords } from '../../offer-words.ts';
import { proofWords as words } from '../../proof-words.ts';

type Props = { readonly verified: Verified; readonly language: Language };

/** Reasons that were true once: nobody forged anything, and still nobody should apply. */
const ENDINGS: readonly string[] = ['expired', 'revoked', 'endorsement-expired', 'endorsement-revoked'];

/** What verifying came to: the seal only where everything holds, every reason where it does not. */
export const ProofView = ({ verified, language }: Props) => (
  <>
    {verified.valid ? <Genuine language={language} /> : <Refused verified={verified} language={language} />}
    {verified.valid && <Compare language={language} />}
    {verified.posting && <Signed verified={verified} language={language} />}
    {verified.chain.length > 0 && <Vouching verified={verified} language={language} />}
    <section class="part">
      <p class="notice">{words.neverPay[language]}</p>
      <p class="hint">{words.imitation[language]}</p>
    </section>
  </>
);

const Genuine = ({ language }: { readonly language: Language }) => (
  <div class="verdict-head">
    <Seal mark="verified" language={language} />
    <div>
      <h2>{words.genuine[language]}</h2>
      <p>{words.genuineMeans[language]}</p>
    </div>
  </div>
);

const Refused = ({ verified, language }: Props) => {
  const isEnded = verified.refusals.every(({ kind }) => ENDINGS.includes(kind));
  return (
    <div class={`verdict-head ${isEnded ? 'doubtful' : 'stop'}`}>
      <Seal mark={isEnded ? 'doubtful' : 'stop'} language={language} />
      <div>
        <h2>{words[isEnded ? 'ended' : 'refused'][language]}</h2>
        {verified.refusals.map(({ kind }) => (
          <p>{tokenWords[kind][language]}</p>
        ))}
      </div>
    </div>
  );
};

const Compare = ({ language }: { readonly language: Language }) => (
  <section class="part">
    <p class="notice">{words.compare[language]}</p>
  </section>
);

const Signed = ({ verified: { posting, revocation }, language }: Props) => {
  if (!posting) return <></>;
  const rows: readonly (readonly [keyof typeof words, string])[] = [
    ['contact', posting.contact],
    ['apply', posting.apply],
    ['fee', words.noFee[language]],
    ['employer', posting.employer],
    ['payer', posting.payer],
    ['work', `${posting.title} · ${workRoleWords[posting.role][language]}`],
    ['city', posting.city],
    ['relation', relationWords[posting.relation][language]],
    ['pay', `${showYuan(posting.perHour.low)} – ${showYuan(posting.perHour.high)}`],
    ['until', timeIn(posting.expiresAt)],
  ];
  return (
    <section class="part">
      <h2>{words.signed[language]}</h2>
      <dl class="signed">
        {rows.map(([name, value]) => (
          <div>
            <dt>{words[name][language]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {revocation.checkedAsOf
          ? `${words[revocation.revoked ? 'isRevoked' : 'notRevoked'][language]} ${timeIn(revocation.checkedAsOf)}`
          : words.notAsked[language]}
      </p>
    </section>
  );
};

const Vouching = ({ verified: { chain }, language }: Props) => (
  <section class="part">
    <h2>{words.whoVouches[language]}</h2>
    <ol class="chain">
      {chain.map(({ issuer, kid, notAfter }, index) => (
        <li>
          <b>{issuer}</b>{' '}
          {index === 0
            ? `${words.vouches[language]} ${chain[1]?.issuer ?? ''}`
            : `${words.signs[language]} ${notAfter ? timeIn(notAfter) : ''}`}
          <p class="hint">
            {words.fingerprint[language]} <code>{fingerprintOf({ kid })}</code>
          </p>
        </li>
      ))}
    </ol>
  </section>
);

/** In China, to the minute, the same in both languages. */
export function timeIn(at: Date): string {
  const there = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `${there.slice(0, 10)} ${there.slice(11, 16)}`;
}
