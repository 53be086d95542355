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

type Operation = NonNullable<Awaited<ReturnType<typeof generateSpecs>>['paths'][string]>['get'];
type ApiDoor = {
  readonly path: string;
  readonly method: string;
  readonly room: string;
} & NonNullable<Operation>;

/**
 * The pages that show people what `/api/openapi.json` tells machines: made from the same document, nothing written
 * twice. Without a room, or with one that is not there, all doors by their rooms; with one, the fields of its doors.
 */
export async function renderApiDocs(
  app: Hono,
  language: Language,
  asked: string | undefined,
): Promise<string> {
  const { paths } = await generateSpecs(app, API_DOCUMENT);
  const doors: readonly ApiDoor[] = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ ...operation, path, method: method.toUpperCase(), room: roomOf(path) }] : [];
    }),
  );
  const rooms = [...new Set(doors.map(({ room }) => room))].toSorted();
  const room = rooms.find((each) => each === asked);

  return renderPage({
    language,
    title: serverWords.apiTitle,
    description: serverWords.apiIntroduction,
    children: (
      <div class="wide reading">
        <h1>
          {serverWords.apiTitle[language]} {room && <code>{room}</code>}
        </h1>
        {room ? (
          <RoomDoors doors={doors.filter((door) => door.room === room)} language={language} />
        ) : (
          <AllDoors doors={doors} rooms={rooms} language={language} />
        )}
      </div>
    ),
  });
}

/** What the doors of a room have in common: the first part of the address behind `/api`. */
const roomOf = (path: string): string => path.split('/')[2] ?? '';

const AllDoors = ({
  doors,
  rooms,
  language,
}: {
  doors: readonly ApiDoor[];
  rooms: readonly string[];
  language: Language;
}) => (
  <>
    <p>
      {serverWords.apiIntroduction[language]} <a href="/api/openapi.json">/api/openapi.json</a>
    </p>
    {rooms.map((room) => (
      <section>
        <h2>
          <a href={`/api/docs?of=${encodeURIComponent(room)}`}>{room}</a>
        </h2>
        <ul>
          {doors
            .filter((door) => door.room === room)
            .map(({ method, path }) => (
              <li>
                {method} <code>{path}</code>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </>
);

const RoomDoors = ({ doors, language }: { doors: readonly ApiDoor[]; language: Language }) => (
  <>
    <p>
      <a href="/api/docs">{serverWords.apiAllDoors[language]}</a>
    </p>
    {doors.map((door) => (
      <DoorFields door={door} language={language} />
    ))}
  </>
);

const DoorFields = ({ door, language }: { door: ApiDoor; language: Language }) => (
  <section>
    <h2>
      {door.method} <code>{door.path}</code>
    </h2>
    {/* The machines' document has one language. */}
    {door.description && <p lang="en">{door.description}</p>}
    <Fields title={serverWords.apiRequest[language]} body={door.requestBody} language={language} />
    {Object.entries(door.responses ?? {}).map(([status, response]) => (
      <Fields title={`${serverWords.apiAnswers[language]} ${status}`} body={response} language={language} />
    ))}
  </section>
);

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
