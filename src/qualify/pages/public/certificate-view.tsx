import type { Language } from '../../../kernel/words.ts';
import { Seal } from '../../../web/seal.tsx';
import { fingerprintOf } from '../../../verify/signing-key.ts';
import type { VerifiedCertificate } from '../../certificate.ts';
import { certificateWords as words, resultWords } from '../../certificate-page-words.ts';
import { certificateRefusalWords } from '../../certificate-words.ts';
import { partWords } from '../../words.ts';

type Props = { readonly verified: VerifiedCertificate; readonly language: Language };

/** A certificate as it was verified: what was signed where everything holds, every reason where it does not. */
export const certificateView = (props: Props) => <CertificateView {...props} />;

const CertificateView = ({ verified, language }: Props) => (
  <>
    <div class={`verdict-head ${toneOf(verified)}`} data-valid={String(verified.valid)}>
      <Seal mark={toneOf(verified)} language={language} />
      <div>
        <h2>{words[verified.valid ? 'holds' : 'refused'][language]}</h2>
        {verified.valid && <p>{words.holdsMeans[language]}</p>}
        {verified.refusals.map(({ kind }) => (
          <p>{certificateRefusalWords[kind][language]}</p>
        ))}
      </div>
    </div>
    {verified.certificate && (
      <section class="part">
        <h2>{words.signed[language]}</h2>
        <dl class="signed">
          {verified.certificate.results.map((result) => (
            <div>
              <dt>{partWords[result.part].name[language]}</dt>
              <dd>
                {resultWords(result)[language]}
                <br />
                <span class="soft small">
                  {`${words.rule[language]} ${result.rule} · ${words.evidence[language]} ${result.evidence.slice(0, 12)}…`}
                </span>
              </dd>
            </div>
          ))}
          <Row name="issuer" value={verified.certificate.issuer} language={language} />
          <Row name="from" value={dayIn(verified.certificate.issuedAt)} language={language} />
          <Row name="until" value={dayIn(verified.certificate.expiresAt)} language={language} />
        </dl>
        <p>
          {verified.checkedAsOf
            ? `${words.revocation[language]} ${timeIn(verified.checkedAsOf)}`
            : words.revocationUnknown[language]}
        </p>
      </section>
    )}
    {verified.chain.length > 0 && (
      <section class="part">
        <h2>{words.vouching[language]}</h2>
        <ol>
          {verified.chain.map(({ issuer, kid }) => (
            <li>
              {issuer} <span class="soft small">{fingerprintOf({ kid })}</span>
            </li>
          ))}
        </ol>
      </section>
    )}
  </>
);

/** What was true once is no forgery. */
const toneOf = ({ valid, refusals }: VerifiedCertificate): 'verified' | 'doubtful' | 'stop' => {
  if (valid) return 'verified';
  return refusals.every(({ kind }) => kind === 'expired') ? 'doubtful' : 'stop';
};

const Row = ({
  name,
  value,
  language,
}: {
  readonly name: 'issuer' | 'from' | 'until';
  readonly value: string;
  readonly language: Language;
}) => (
  <div>
    <dt>{words[name][language]}</dt>
    <dd>{value}</dd>
  </div>
);

const CHINA_MS = 8 * 3_600_000;
const timeIn = (at: Date): string =>
  new Date(at.getTime() + CHINA_MS).toISOString().slice(0, 16).replace('T', ' ');
const dayIn = (at: Date): string => timeIn(at).slice(0, 10);
