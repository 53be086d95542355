import type { Child } from 'hono/jsx';
import type { Language, Words } from '../../../kernel/words.ts';
import type { ComputerVerdict } from '../../computer.ts';
import { workplaceTerms } from '../../facts/workplace-terms.ts';
import { lineCriteria, type LineCriterion, type LineVerdict } from '../../net.ts';
import { processings, type RoomLog, type RoomVerdict } from '../../room.ts';
import {
  browserPartWords,
  computerAdviceWords,
  inDb,
  inMbps,
  inMs,
  inPercent,
  lineBandWords,
  lineCriterionWords,
  lineReasonWords,
  processingWords,
  roomBandWords,
  roomNoteWords,
  roomReasonWords,
  workplaceWords as words,
} from '../../workplace-words.ts';

type Row = {
  readonly name: string;
  readonly value: Child;
  readonly need?: string;
  readonly isMissed?: boolean;
};

const TONE = { meets: 'good', borderline: 'soon', 'not-yet': 'soon', 'not-measurable': '' } as const;

type Outcome = {
  readonly tone: string;
  readonly band: string;
  readonly more: readonly string[];
};

const OutcomeBox = ({ tone, band, more }: Outcome) => (
  <div class={`outcome ${tone}`}>
    <p class="figure">{band}</p>
    {more.map((sentence) => (
      <p>{sentence}</p>
    ))}
  </div>
);

const Figures = ({ rows, language }: { readonly rows: readonly Row[]; readonly language: Language }) => (
  <table class="figures">
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">{words.measured[language]}</span>
        </th>
        <th scope="col">{words.measured[language]}</th>
        <th scope="col">{words.needed[language]}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, value, need, isMissed }) => (
        <tr class={isMissed === true ? 'missed' : undefined}>
          <th scope="row">{name}</th>
          <td>{value}</td>
          <td>{need ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What a room was found to be, with everything it rests on. */
export const RoomView = ({
  verdict,
  processing,
  language,
}: {
  readonly verdict: RoomVerdict;
  readonly processing: RoomLog['processing'];
  readonly language: Language;
}) => (
  <>
    <OutcomeBox
      tone={TONE[verdict.band]}
      band={roomBandWords[verdict.band][language]}
      more={[
        ...(verdict.reason ? [roomReasonWords[verdict.reason][language]] : []),
        ...verdict.notes.map((note) => roomNoteWords[note][language]),
      ]}
    />
    <Figures
      language={language}
      rows={[
        {
          name: words.voiceOver[language],
          value: inDb(verdict.overTenths),
          need: words.roomNeed[language],
          isMissed: verdict.overTenths < workplaceTerms.quiet.meetsTenths,
        },
        {
          name: words.voice[language],
          value: inDb(verdict.speechTenths),
          need: words.notCalibrated[language],
        },
        { name: words.noise[language], value: inDb(verdict.noiseTenths) },
        { name: words.uneven[language], value: inDb(verdict.unevenTenths) },
        {
          name: words.spoken[language],
          value: `${(verdict.spokenMs / 1000).toFixed(1)} s`,
          need: `≥ ${workplaceTerms.quiet.speechMinMs / 1000} s`,
        },
        {
          name: words.clipped[language],
          value: String(verdict.clippedFrames),
          need: words.noClip[language],
          isMissed: verdict.clippedFrames > 0,
        },
        {
          name: words.processing[language],
          value: processings
            .map((name) => `${processingWords[name][language]}: ${words[processing[name]][language]}`)
            .join('; '),
          need: words.off[language],
          isMissed: processings.some((name) => processing[name] !== 'off'),
        },
      ]}
    />
  </>
);

/** What a line was found to be. */
export const LineView = ({
  verdict,
  language,
}: {
  readonly verdict: LineVerdict;
  readonly language: Language;
}) => (
  <>
    <OutcomeBox
      tone={TONE[verdict.band]}
      band={lineBandWords[verdict.band][language]}
      more={[
        ...(verdict.reason ? [lineReasonWords[verdict.reason][language]] : []),
        ...(verdict.missed.includes('trip') ? [words.vpnHint[language]] : []),
      ]}
    />
    <Figures
      language={language}
      rows={[
        {
          name: words.packets[language],
          value: words.packetsSaid(verdict.sent, verdict.arrived, verdict.answered)[language],
          need: `≥ ${workplaceTerms.line.packetsMin}`,
          isMissed: verdict.sent < workplaceTerms.line.packetsMin,
        },
        ...lineCriteria.map((name) => ({
          name: lineCriterionWords[name].name[language],
          value: valueOf(verdict, name, language),
          need: lineCriterionWords[name].need[language],
          isMissed: verdict.missed.includes(name) && verdict.answered > 0,
        })),
      ]}
    />
  </>
);

function valueOf(verdict: LineVerdict, criterion: LineCriterion, language: Language): Child {
  const speed = (kbps: number | undefined): string =>
    kbps === undefined ? words.notMeasured[language] : inMbps(kbps);
  const figures: { readonly [name in LineCriterion]: string } = {
    loss: `${inPercent(verdict.lossUpHundredths)}, ${inPercent(verdict.lossDownHundredths)}`,
    trip: `${inMs(verdict.tripP95Tenths)} (${words.middle[language]} ${inMs(verdict.tripP50Tenths)})`,
    jitter: inMs(verdict.jitterP95Tenths),
    opinion: `${inPoints(verdict.opinionHundredths)} (${words.plainOpinion[language]} ${inPoints(verdict.opinionPlainHundredths)})`,
    down: speed(verdict.downKbps),
    up: speed(verdict.upKbps),
  };
  // Without an answer there is no time to tell, and no call to think of.
  const isUnknown = verdict.answered === 0 && ['trip', 'jitter', 'opinion'].includes(criterion);
  return isUnknown ? '–' : figures[criterion];
}

const inPoints = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** What a computer was found to be: advice, never a refusal. */
export const ComputerView = ({
  verdict,
  language,
}: {
  readonly verdict: ComputerVerdict;
  readonly language: Language;
}) => (
  <>
    <OutcomeBox
      tone={verdict.advice.length === 0 ? 'good' : 'soon'}
      band={(verdict.advice.length === 0 ? words.computerFine : words.computerAdvised)[language]}
      more={verdict.advice.map((advice) => computerAdviceWords[advice][language])}
    />
    <Figures
      language={language}
      rows={[
        {
          name: words.screen[language],
          value: `${verdict.width}×${verdict.height}`,
          need: words.screenNeed[language],
          isMissed: verdict.advice.includes('screen-small'),
        },
        {
          name: words.browser[language],
          value:
            verdict.missing.length === 0
              ? words.hasAll[language]
              : `${words.lacks[language]} ${verdict.missing.map((part) => browserPartWords[part][language]).join(', ')}`,
          need: words.browserNeed[language],
          isMissed: verdict.missing.length > 0,
        },
        {
          name: words.speed[language],
          value: String(verdict.speedPercent),
          need: words.speedNeed[language],
          isMissed: verdict.advice.includes('slow'),
        },
      ]}
    />
  </>
);

/** How a figure comes about, folded away below it. */
export const Rule = ({ rule, language }: { readonly rule: Words; readonly language: Language }) => (
  <details>
    <summary>{words.howReckoned[language]}</summary>
    <p>{rule[language]}</p>
    <p class="small soft">{words.source[language]}</p>
  </details>
);
