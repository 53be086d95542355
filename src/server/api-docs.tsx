import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import type { Language } from '../kernel/words.ts';
import { renderPage } from '../web/layout.tsx';
import { rowsOf, schemaIn } from './schema-rows.ts';
import { serverWords } from './words.ts';

export const API_DOCUMENT = {
  documentation: {
    info: {
      title: 'Likui 李逵',
      version: '0.1.0',
      description:
        'Whether a job posting is genuine, judged by the same rules as the pages, and the doors of the consoles. A posting that is judged is not stored.',
    },
  },
};

/** The page that shows people what `/api/openapi.json` tells machines: made from the same document, nothing written twice. */
export async function renderApiDocs(app: Hono, language: Language): Promise<string> {
  const { paths } = await generateSpecs(app, API_DOCUMENT);
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
      <div class="wide reading">
        <h1>{serverWords.apiTitle[language]}</h1>
        <p>
          {serverWords.apiIntroduction[language]} <a href="/api/openapi.json">/api/openapi.json</a>
        </p>
        {operations.map(({ method, path, description, requestBody, responses }) => (
          <section>
            <h2>
              {method} <code>{path}</code>
            </h2>
            {/* The machines' document has one language. */}
            {description && <p lang="en">{description}</p>}
            <Fields title={serverWords.apiRequest[language]} body={requestBody} language={language} />
            {Object.entries(responses).map(([status, response]) => (
              <Fields
                title={`${serverWords.apiAnswers[language]} ${status}`}
                body={response}
                language={language}
              />
            ))}
          </section>
        ))}
      </div>
    ),
  });
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The fields of one request or answer; nothing for one without a body. */
const Fields = ({ title, body, language }: { title: string; body: unknown; language: Language }) => {
  const rows = rowsOf(schemaIn(body));
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ field, kind, isRequired }) => (
          <li>
            <code>{field}</code> {isRequired ? '' : serverWords.apiOptional[language]}{' '}
            <span class="soft">{kind}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
