import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import type { Language } from '../kernel/words.ts';
import { renderPage } from '../web/layout.tsx';
import { serverWords } from './words.ts';

export const API_DOCUMENT = {
  documentation: {
    info: {
      title: 'Likui 李逵',
      version: '0.1.0',
      description:
        'Whether a job posting is genuine, judged by the same rules as the pages. Nothing sent is stored.',
    },
  },
};

/** The page that shows people what `/api/openapi.json` tells machines: made from the same document, nothing written twice. */
export async function renderApiDocs(app: Hono, language: Language): Promise<string> {
  const { paths, components } = await generateSpecs(app, API_DOCUMENT);
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method: method.toUpperCase(), ...operation }] : [];
    }),
  );

  return renderPage({
    language,
    title: serverWords.apiTitle,
    description: serverWords.apiIntroduction,
    children: (
      <div class="wide">
        <h1>{serverWords.apiTitle[language]}</h1>
        <p>
          {serverWords.apiIntroduction[language]} <a href="/api/openapi.json">/api/openapi.json</a>
        </p>
        {operations.map(({ method, path, description, requestBody, responses }) => (
          <section>
            <h2>
              {method} <code>{path}</code>
            </h2>
            {description && <p>{description}</p>}
            {requestBody && <Shape title={serverWords.apiRequest[language]} shape={requestBody} />}
            {responses && <Shape title={serverWords.apiAnswers[language]} shape={responses} />}
          </section>
        ))}
        {components.schemas && <Shape title={serverWords.apiShapes[language]} shape={components.schemas} />}
      </div>
    ),
  });
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** A JSON schema as it is. It scrolls, so it can be reached by the keyboard. */
const Shape = ({ title, shape }: { title: string; shape: object }) => (
  <details>
    <summary>{title}</summary>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
    <pre tabindex={0} aria-label={title}>
      <code>{JSON.stringify(shape, undefined, 2)}</code>
    </pre>
  </details>
);
