import type { Language } from '../kernel/words.ts';
import type { Command } from './command.ts';
import type { OperatorCommand } from './operator-command.ts';
import { operatorWords } from './operator-words.ts';
import { cliWords } from './words.ts';

/** The list of commands. */
export function helpForAll(
  commands: readonly Command[],
  operating: readonly OperatorCommand[],
  language: Language,
): string {
  const width = Math.max(...[...commands, ...operating].map(({ name }) => name.length)) + 2;
  const lineOf = ({ name, summary }: Pick<Command, 'name' | 'summary'>): string =>
    `  ${name.padEnd(width)}${summary[language]}`;
  return [
    cliWords.title[language],
    cliWords.usage[language],
    '',
    cliWords.commands[language],
    ...commands.map(lineOf),
    '',
    ...(operating.length > 0 ? [operatorWords.heading[language], ...operating.map(lineOf), ''] : []),
    cliWords.moreHelp[language],
    cliWords.ndjson[language],
  ].join('\n');
}

/** What an operator's command does and takes. */
export const helpForOperator = ({ name, summary, takes }: OperatorCommand, language: Language): string =>
  [`${name}: ${summary[language]}`, '', `  npm run --silent likui -- ${name} ${takes}`.trimEnd()].join('\n');

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
