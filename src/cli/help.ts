import type { Language } from '../kernel/words.ts';
import type { Command } from './command.ts';
import { cliWords } from './words.ts';

/** The list of commands. */
export function helpForAll(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    cliWords.title[language],
    cliWords.usage[language],
    '',
    cliWords.commands[language],
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary[language]}`),
    '',
    cliWords.moreHelp[language],
    cliWords.ndjson[language],
  ].join('\n');
}

/** What one command does, an example to copy, and the names that its fields take. */
export function helpFor({ name, summary, example, enumerations }: Command, language: Language): string {
  const names = Object.entries(enumerations).map(([field, known]) => `  ${field}: ${known.join(' ')}`);
  return [
    `${name}: ${summary[language]}`,
    '',
    cliWords.example[language],
    exampleLine(name, example),
    ...(names.length > 0 ? ['', cliWords.names[language], ...names] : []),
  ].join('\n');
}

/** A line for a shell: the input between single quotes, with those within it kept whole. */
export const exampleLine = (name: string, example: Command['example']): string =>
  `  echo '${JSON.stringify(example).replaceAll("'", String.raw`'\''`)}' | npm run --silent likui -- ${name} --json`;
