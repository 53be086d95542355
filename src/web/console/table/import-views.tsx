import { Button } from 'antd';
import { useReader } from '../reader.tsx';
import type { ImportColumn } from './description.ts';
import type { HandedOver, ImportReport, ImportRow } from './import-rows.ts';
import { fileOf, save } from './spreadsheet.ts';
import { importBrokeWords, importedWords, previewMoreWords, previewWords, tableWords } from './words.ts';

const SHOWN_MAX = 20;

type RowsAndColumns = { readonly rows: readonly ImportRow[]; readonly columns: readonly ImportColumn[] };

/** What was read from the file, those rows first that lack something. */
export function ImportPreview({ rows, columns }: RowsAndColumns) {
  const { say } = useReader();
  const first = rows.toSorted((a, b) => b.missing.length - a.missing.length || a.number - b.number);
  return (
    <>
      <p>{say(previewWords(rows.length))}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled regions must be reachable */}
      <section className="preview" tabIndex={0} aria-label={say(tableWords.importTitle)}>
        <table>
          <thead>
            <tr>
              <th>{say(tableWords.rowNumber)}</th>
              {columns.map(({ key, words }) => (
                <th key={key}>{say(words)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.slice(0, SHOWN_MAX).map(({ number, fields, missing }) => (
              <tr key={number}>
                <td className="figures">{number}</td>
                {columns.map((column) => (
                  <td key={column.key}>
                    {missing.includes(column) ? (
                      <span className="status stop">{say(tableWords.importMissing)}</span>
                    ) : (
                      fields[column.key]
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > SHOWN_MAX && <p className="soft">{say(previewMoreWords(rows.length - SHOWN_MAX))}</p>}
    </>
  );
}

type ResultProps = RowsAndColumns & { readonly name: string; readonly report: ImportReport };

/** What was written and what was not, row by row, and the refused ones as a file to mend and bring again. */
export function ImportResult({ name, rows, columns, report }: ResultProps) {
  const { say } = useReader();
  const { brokeAfter } = report;
  const refused = [
    ...rows.flatMap(({ number, missing }) =>
      missing.map(({ words }) => ({ number, sentence: `${say(words)}: ${say(tableWords.importMissing)}` })),
    ),
    ...report.refused,
  ].toSorted((a, b) => a.number - b.number);
  const fetchRefused = async () => {
    const head = [...columns.map(({ words }) => say(words)), say(tableWords.reason)];
    const lines = refused.map(({ number, sentence }) => {
      const row = rows.find((each) => each.number === number);
      return [...columns.map(({ key }) => row?.fields[key] ?? ''), sentence];
    });
    const table = [head, ...lines].map((cells) => cells.map((value) => ({ is: 'text', value }) as const));
    const file = await fileOf('xlsx', say(tableWords.reason), table);
    if (file.ok) save(file.value, `${name}-refused.xlsx`);
  };
  return (
    <div aria-live="polite">
      <p>{say(importedWords(report.accepted, refused.length))}</p>
      <HandedOverOnce rows={report.handedOver} />
      {brokeAfter && (
        <p className="trouble">
          {say(importBrokeWords(brokeAfter.number, rows.at(-1)?.number ?? 1))}{' '}
          {say(brokeAfter.trouble.sentence)}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <ul className="report">
            {refused.slice(0, SHOWN_MAX).map(({ number, sentence }) => (
              <li key={`${number}-${sentence}`}>
                <b className="figures">{`${say(tableWords.rowNumber)} ${number}`}</b> {sentence}
              </li>
            ))}
          </ul>
          {refused.length > SHOWN_MAX && (
            <p className="soft">{say(previewMoreWords(refused.length - SHOWN_MAX))}</p>
          )}
          <Button onClick={() => void fetchRefused()}>{say(tableWords.importRefusedFile)}</Button>
        </>
      )}
    </div>
  );
}

/** Passwords to be told by mouth: here once, in no file. */
function HandedOverOnce({ rows }: { readonly rows: readonly HandedOver[] }) {
  const { say } = useReader();
  if (rows.length === 0) return undefined;
  return (
    <>
      <p className="notice">{say(tableWords.handedOver)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled regions must be reachable */}
      <section className="preview handed-over" tabIndex={0} aria-label={say(tableWords.temporaryPassword)}>
        <table>
          <thead>
            <tr>
              <th>{say(tableWords.rowNumber)}</th>
              <th>{say(tableWords.signInName)}</th>
              <th>{say(tableWords.temporaryPassword)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, name, temporaryPassword }) => (
              <tr key={number}>
                <td className="figures">{number}</td>
                <td>{name}</td>
                <td>
                  <b className="figures">{temporaryPassword}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
