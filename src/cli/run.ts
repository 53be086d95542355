import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../kernel/words.ts';
import type { Command, Outcome } from './command.ts';
import { allOf, linesIn, textOf, type InputLine } from './decode.ts';
import { reply, shown, type Reply } from './envelope.ts';
import { helpFor, helpForAll, helpForOperator } from './help.ts';
import type { Ground, OperatorCommand } from './operator-command.ts';
import { cliWords } from './words.ts';

/** The world as a command line meets it, handed in so that a test can be it. */
export type Terminal = {
  readonly input: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** Resolves when the reader of our output is ready for more, so that a slow one holds us back. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => void;
};

/** The house that the operator's commands work on; without one there are none of them. */
export type Operating = {
  readonly commands: readonly OperatorCommand[];
  readonly env: Ground['env'];
  readonly root: string;
};

const options = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Runs one command line. Answers the exit code: 0 answered, 1 refused, 2 malformed, 3 our own fault. */
export async function runLikui(
  args: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
  operating: Operating = { commands: [], env: {}, root: '.' },
): Promise<0 | 1 | 2 | 3> {
  const read = readArguments(args);
  if (!read) return complain(terminal, 'zh-CN', cliWords.optionUnknown);
  const { language, values, positionals } = read;
  const [name = 'help', file, ...more] = positionals;
  if (name === 'help' && file === undefined)
    return say(terminal, helpForAll(commands, operating.commands, language));
  const operator = operating.commands.find((each) => each.name === (name === 'help' ? file : name));
  if (operator && (name === 'help' || values.help)) return say(terminal, helpForOperator(operator, language));
  if (operator) return performed(operator, positionals.slice(1), { ...operating, terminal, language });

  const command = commands.find((each) => each.name === (name === 'help' ? file : name));
  if (!command) return complain(terminal, language, cliWords.commandUnknown);
  if (more.length > 0) return complain(terminal, language, cliWords.optionUnknown);
  if (name === 'help' || values.help) return say(terminal, helpFor(command, language));

  const chunks = inputFrom(file, terminal, language);
  try {
    if (values.ndjson) return await answerLines(command, chunks, { terminal, language });
    if (values.json || !command.say) return await answerOne(command, chunks, { terminal, language });
    return await sayToPeople(command.say, chunks, { terminal, language });
  } catch (fault) {
    if (!isUnreadable(fault)) throw fault;
    return print(terminal, malformed('file-unreadable', cliWords.fileUnreadable, language));
  }
}

async function performed(
  { perform }: OperatorCommand,
  args: readonly string[],
  { terminal, language, env, root }: To & Omit<Operating, 'commands'>,
): Promise<0 | 1> {
  const { input, print: show } = terminal;
  const { kind, sentence } = await perform(args, { env, root, language, input, print: show });
  if (kind === 'done') return say(terminal, sentence[language]);
  terminal.complain(`${sentence[language]}\n`);
  return 1;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.lang !== undefined && !['zh', 'en'].includes(values.lang)) return undefined;
    if (values.json && values.ndjson) return undefined;
    const language: Language = values.lang === 'en' ? 'en' : 'zh-CN';
    return { language, values, positionals };
  } catch {
    return undefined;
  }
}

function inputFrom(
  file: string | undefined,
  { input, complain: tell }: Terminal,
  language: Language,
): AsyncIterable<Uint8Array> {
  if (file !== undefined && file !== '-') return createReadStream(file);
  if (input.isTTY) tell(`${cliWords.readingStandardInput[language]}\n`);
  return input;
}

type To = { readonly terminal: Terminal; readonly language: Language };

async function answerOne(command: Command, chunks: AsyncIterable<Uint8Array>, { terminal, language }: To) {
  const bytes = await allOf(chunks);
  return print(terminal, bytes ? await reply(command, bytes, language) : tooLong(language));
}

/** So many characters are printed at once: a line at a time would wait for the system at every line. */
const PRINTED_LENGTH_MAX = 65_536;

/** Line by line, in order; malformed lines are answered too and the run goes on. Whatever has come is answered before more is read. */
async function answerLines(command: Command, chunks: AsyncIterable<Uint8Array>, { terminal, language }: To) {
  let worst: 0 | 2 | 3 = 0;
  for await (const lines of linesIn(chunks)) {
    let answers = '';
    for (const line of lines) {
      if (isBlank(line)) continue;
      const { line: answer, exit } = line.isTooLong
        ? tooLong(language)
        : await reply(command, line.bytes, language);
      answers += `${answer}\n`;
      if (exit > 1 && exit > worst) worst = exit === 3 ? 3 : 2;
      if (answers.length < PRINTED_LENGTH_MAX) continue;
      await terminal.print(answers);
      answers = '';
    }
    if (answers !== '') await terminal.print(answers);
  }
  return worst;
}

async function sayToPeople(
  speak: NonNullable<Command['say']>,
  chunks: AsyncIterable<Uint8Array>,
  { terminal, language }: To,
) {
  const bytes = await allOf(chunks);
  if (!bytes) return complain(terminal, language, cliWords.inputTooLong);
  const text = textOf(bytes);
  if (text === undefined) return complain(terminal, language, cliWords.inputNotText);

  const said = await speak(text, language);
  if (said.kind === 'said') return say(terminal, said.text);
  terminal.complain(`${said.sentence[language]}\n`);
  return said.kind === 'refused' ? 1 : 2;
}

const tooLong = (language: Language): Reply => malformed('input-too-long', cliWords.inputTooLong, language);

const malformed = (
  code: string,
  sentence: Extract<Outcome, { kind: 'malformed' }>['sentence'],
  language: Language,
): Reply => shown({ kind: 'malformed', code, sentence }, language, {});

/** Blanks, and the three bytes of the mark with which some programs begin a file. */
const BLANK_BYTES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0xef, 0xbb, 0xbf]);

const isBlank = ({ bytes, isTooLong }: InputLine): boolean =>
  !isTooLong && bytes.every((byte) => BLANK_BYTES.has(byte));

const isUnreadable = (fault: unknown): boolean =>
  fault instanceof Error &&
  'code' in fault &&
  /^E(?:NOENT|ISDIR|ACCES|PERM|NOTDIR)$/u.test(String(fault.code));

async function print(terminal: Terminal, { line, exit }: Reply): Promise<Reply['exit']> {
  await terminal.print(`${line}\n`);
  return exit;
}

async function say(terminal: Terminal, text: string): Promise<0> {
  await terminal.print(`${text.trimEnd()}\n`);
  return 0;
}

function complain(terminal: Terminal, language: Language, sentence: typeof cliWords.optionUnknown): 2 {
  terminal.complain(`${sentence[language]}\n`);
  return 2;
}
