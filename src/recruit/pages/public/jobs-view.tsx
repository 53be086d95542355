import { raw } from 'hono/html';
import { showYuan } from '../../../kernel/money.ts';
import type { Language } from '../../../kernel/words.ts';
import { relations } from '../../../terms/relation.ts';
import type { Estimate } from '../../../terms/estimate.ts';
import { workRoles } from '../../../verify/endorsement.ts';
import { workRoleWords } from '../../../verify/token-words.ts';
import { renderPage } from '../../../web/layout.tsx';
import { jobsStyle } from '../../../web/style.ts';
import { jobPostingOf } from '../../job-posting.ts';
import { offerLabels, offerLines, relationWords } from '../../offer-words.ts';
import type { PostingRow } from '../../posting-rows-store.ts';
import { estimateWords, jobsWords as words } from '../../proof-words.ts';
import { timeIn } from './proof-view.tsx';

export type Wanted = { readonly city?: string; readonly role?: string; readonly relation?: string };

type JobsPage = {
  readonly language: Language;
  readonly rows: readonly PostingRow[];
  readonly cities: readonly string[];
  readonly wanted: Wanted;
  readonly nextPage?: string;
};

/** `/jobs` as text: every posting that holds now. */
export const renderJobsPage = ({ language, rows, cities, wanted, nextPage }: JobsPage): string =>
  renderPage({
    language,
    title: words.title,
    description: words.description,
    door: '/jobs',
    style: jobsStyle,
    children: (
      <div class="wide reading">
        <h1>{words.title[language]}</h1>
        <p>{words.lead[language]}</p>
        <Filters language={language} cities={cities} wanted={wanted} />
        {rows.length === 0 && <p class="notice">{words.none[language]}</p>}
        <ul class="jobs">
          {rows.map((row) => (
            <li>
              <h2>
                <a href={`/jobs/${row.code}`}>{row.offer.title}</a>
              </h2>
              <p>
                {row.offer.city} · {workRoleWords[row.offer.role][language]} ·{' '}
                {relationWords[row.offer.relation][language]}
              </p>
              <p class="pay">
                {row.offer.low} – {row.offer.high} {words.perHour[language]}
              </p>
              <p class="hint">
                {row.offer.employer} · {words.until[language]} {row.offer.validTo}
              </p>
            </li>
          ))}
        </ul>
        {nextPage && (
          <p>
            <a href={nextPage}>{words.more[language]}</a>
          </p>
        )}
      </div>
    ),
  });

const Filters = ({ language, cities, wanted }: Pick<JobsPage, 'language' | 'cities' | 'wanted'>) => {
  const fields = [
    { name: 'city', label: words.city, choices: cities.map((city) => [city, city] as const) },
    {
      name: 'role',
      label: words.work,
      choices: workRoles.map((role) => [role, workRoleWords[role][language]] as const),
    },
    {
      name: 'relation',
      label: words.relation,
      choices: relations.map((relation) => [relation, relationWords[relation][language]] as const),
    },
  ] as const;
  return (
    <form method="get" action="/jobs" class="filters">
      {fields.map(({ name, label, choices }) => (
        <label>
          {label[language]}
          <select class="entry" name={name}>
            <option value="">{words.all[language]}</option>
            {choices.map(([value, said]) => (
              <option value={value} selected={wanted[name] === value}>
                {said}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button class="button">{words.find[language]}</button>
    </form>
  );
};

type JobPage = {
  readonly language: Language;
  readonly row: PostingRow;
  readonly isOpen: boolean;
  readonly estimate?: Estimate;
};

/** One posting, whole, with its proof and its poster a press away. */
export const renderJobPage = ({ language, row, isOpen, estimate }: JobPage): string =>
  renderPage({
    language,
    title: words.oneTitle(row.offer.title),
    description: words.description,
    style: jobsStyle,
    languageAddress: `/jobs/${row.code}`,
    children: (
      <div class="wide reading">
        <h1>{row.offer.title}</h1>
        {!isOpen && <p class="trouble">{words.ended[language]}</p>}
        <div class="row">
          {isOpen && (
            <a class="button main" href={`/jobs/${row.code}/apply`}>
              {words.applyHere[language]}
            </a>
          )}
          <a class={isOpen ? 'button' : 'button main'} href={`/p?code=${row.code}`}>
            {words.verifyThis[language]}
          </a>
          {isOpen && (
            <a class="button" href={`/jobs/${row.code}/poster`}>
              {words.poster[language]}
            </a>
          )}
        </div>
        <Lines row={row} language={language} />
        <section>
          <h2>{words.estimate[language]}</h2>
          <p>{estimate ? said(estimate, language) : words.estimateNone[language]}</p>
          <p class="hint">{words.estimateHint[language]}</p>
        </section>
        <p>
          <a href="/jobs">{words.back[language]}</a> · <a href="/applications">{words.mine[language]}</a>
        </p>
        {isOpen && row.publishedAt && row.expiresAt && (
          <script type="application/ld+json">
            {raw(
              // Whatever a recruiter typed, the block ends where it should.
              JSON.stringify(
                jobPostingOf(row.offer, {
                  id: row.id,
                  publishedAt: row.publishedAt,
                  expiresAt: row.expiresAt,
                }),
              ).replaceAll('<', String.raw`\u003c`),
            )}
          </script>
        )}
      </div>
    ),
  });

const said = ({ perHour, perMonth, netNow }: Estimate, language: Language): string =>
  estimateWords({
    hour: showYuan(perHour.p50),
    month: showYuan(perMonth.p50),
    net: showYuan(netNow.p50),
  })[language];

const Lines = ({ row, language }: { readonly row: PostingRow; readonly language: Language }) => (
  <dl class="signed">
    {offerLines(row.offer, language).map(({ key, value }) => (
      <div>
        <dt>{offerLabels[key][language]}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

type Poster = {
  readonly language: Language;
  readonly row: PostingRow;
  /** The modules of the code, row by row, dark where true. */
  readonly modules: readonly (readonly boolean[])[];
};

/** Modules of quiet around a code. */
const BORDER = 4;

/** A sheet to print or to send on: the code, what is most worth comparing, and the short code to type. */
export function renderPoster({ language, row, modules }: Poster): string {
  const side = modules.length + 2 * BORDER;
  return renderPage({
    language,
    title: words.poster,
    description: words.description,
    style: jobsStyle,
    languageAddress: `/jobs/${row.code}/poster`,
    children: (
      <article class="poster">
        <h1>{row.offer.title}</h1>
        <p>
          {row.offer.city} · {row.offer.low} – {row.offer.high} {words.perHour[language]} ·{' '}
          {words.noFee[language]}
        </p>
        <svg
          class="qr"
          viewBox={`0 0 ${side} ${side}`}
          width={widthOf(side)}
          height={widthOf(side)}
          shape-rendering="crispEdges"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, so that nothing is fetched for it
          role="img"
          aria-label={words.scan[language]}
        >
          <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
          <path fill="#000" d={darkPath(modules)} />
        </svg>
        <p>{words.scan[language]}</p>
        <p>{words.orType[language]}</p>
        <p class="short-code">{row.code}</p>
        <Lines row={row} language={language} />
        <p class="hint">
          {words.until[language]} {row.expiresAt ? timeIn(new Date(row.expiresAt)) : ''}
        </p>
      </article>
    ),
  });
}

const WIDTH_MIN = 660;

/** As many pixels for every module: where some have more than others, readers of codes stumble. */
const widthOf = (side: number): number => side * Math.ceil(WIDTH_MIN / side);

const darkPath = (modules: Poster['modules']): string =>
  modules
    .flatMap((line, y) => line.map((isDark, x) => (isDark ? `M${x + BORDER} ${y + BORDER}h1v1h-1z` : '')))
    .join('');
