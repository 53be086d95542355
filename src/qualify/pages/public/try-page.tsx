import type { Language } from '../../../kernel/words.ts';
import { parts } from '../../part.ts';
import { tryWords as words } from '../../try-words.ts';
import { partWords } from '../../words.ts';
import { renderTry } from './try-frame.tsx';

/** `/try`: what is tried, how long it takes, what is kept. Results of this tab are filled in by its script. */
export const renderTryPage = ({
  language,
  islands,
}: {
  readonly language: Language;
  readonly islands: readonly string[];
}): string =>
  renderTry({
    language,
    islands,
    title: words.title,
    description: words.description,
    address: '/try',
    children: (
      <div class="wide reading">
        <h1>{words.title[language]}</h1>
        <p>{words.lead[language]}</p>
        <ul class="tries" id="tries">
          {parts.map(({ name, minutes }) => (
            <li data-part={name}>
              <h2>{partWords[name].name[language]}</h2>
              <p>{partWords[name].what[language]}</p>
              <p class="done" hidden></p>
              <p class="row">
                <a class="button" href={`/try/${name}`}>
                  {words.begin[language]}
                </a>
                <span class="soft small">
                  {`${words.atMost[language]} ${minutes} ${words.minutes[language].toLowerCase()}`}
                </span>
              </p>
            </li>
          ))}
        </ul>
        <Times language={language} />
        <section class="part">
          <h2>{words.kept[language]}</h2>
          <p>{words.keptWhat[language]}</p>
        </section>
        <section class="part">
          <h2>{words.certificate[language]}</h2>
          <p>{words.certificateWhat[language]}</p>
          <p>
            <a href="/try/certificate">{words.toCertificate[language]}</a>
          </p>
        </section>
        <section class="part">
          <h2>{words.byHand[language]}</h2>
          <p>{words.byHandWhat[language]}</p>
          <p>
            <a href="/try/by-hand">{words.toByHand[language]}</a>
          </p>
        </section>
      </div>
    ),
  });

const Times = ({ language }: { readonly language: Language }) => (
  <section class="part">
    <h2>{words.time[language]}</h2>
    <table class="times">
      <thead class="unseen">
        <tr>
          <th scope="col">{words.part[language]}</th>
          <th scope="col">{words.minutes[language]}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, minutes }) => (
          <tr>
            <th scope="row">{partWords[name].name[language]}</th>
            <td>{`${words.atMost[language]} ${minutes} ${words.minutes[language].toLowerCase()}`}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.all[language]}</th>
          <td>
            {`${words.atMost[language]} ${parts.reduce((sum, { minutes }) => sum + minutes, 0)} ${words.minutes[language].toLowerCase()}`}
          </td>
        </tr>
      </tbody>
    </table>
  </section>
);
