// What a person reads when a command cannot go on: one plain sentence in each language, nothing else.
import process from 'node:process';

/** @typedef {{ zh: string, en: string }} Sentence */

/** A stop that the person can do something about; anything else that is thrown is a bug. */
export class Trouble extends Error {
  /** @param {Sentence} sentence */
  constructor(sentence) {
    super(`${sentence.zh}\n${sentence.en}`);
    this.name = 'Trouble';
  }
}

export const NO_SPACE = {
  zh: '磁盘空间不够了：请清出一些空间，再运行一次同样的命令。',
  en: 'The disk is full: please free some space and run the same command again.',
};

/**
 * Whether an error, or what a tool printed, says that the disk is full.
 * @param {unknown} error an error, or the text a tool printed
 */
export const saysNoSpace = (error) =>
  /ENOSPC|EDQUOT|no space left on device|The disk is full/iu.test(textOf(error));

/** @param {unknown} error */
function textOf(error) {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`;
}

/**
 * Runs a command to its end; a Trouble becomes its sentence, a full disk becomes its own.
 * @param {() => Promise<void>} command
 */
export async function saying(command) {
  try {
    await command();
  } catch (error) {
    const trouble = saysNoSpace(error) ? new Trouble(NO_SPACE) : error;
    console.error(trouble instanceof Trouble ? trouble.message : trouble);
    process.exitCode = 1;
  }
}
