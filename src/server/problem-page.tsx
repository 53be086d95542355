import { raw } from 'hono/html';
import { renderPage } from '../web/layout.tsx';
import type { ProblemPage } from './answers.ts';
import { serverWords } from './words.ts';

/** A page with one sentence, in the same shell as every other. */
export const problemPage: ProblemPage = (problem, language) =>
  raw(
    renderPage({
      language,
      title: serverWords.troubleTitle,
      description: problem.sentence,
      children: (
        <div class="wide columns">
          <div>
            <h1>{serverWords.troubleTitle[language]}</h1>
            <p>{problem.sentence[language]}</p>
            <p>
              <a href="/">{serverWords.backToStart[language]}</a>
            </p>
          </div>
        </div>
      ),
    }),
  );
