import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { run, runTool } from './child.mjs';
import { inHouse } from './place.mjs';

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, output: string, seconds: number, why?: string }} Outcome */
/** @typedef {{ name: string, after?: string, perform: () => Promise<Omit<Outcome, 'name' | 'seconds'>> }} Step */

/** @param {string} tool @param {readonly string[]} args */
export const withTool = async (tool, args) => {
  const { code, output } = await runTool(tool, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
};

/** @param {string} script @param {readonly string[]} args */
export const withNode = async (script, args = []) => {
  const { code, output } = await run(process.execPath, [inHouse(script), ...args]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
};

/**
 * Runs one kind of tests and counts each of them. A run that ends badly without a failed test, or that found no test
 * at all, has failed all the same. A `part`, "1/2" say, is that share of its files.
 * @param {string} project
 * @param {{ env?: NodeJS.ProcessEnv, part?: string }} [how]
 */
export async function withTests(project, { env = {}, part } = {}) {
  const name = part === undefined ? project : `${project}-${part.replace('/', '-of-')}`;
  const report = inHouse('.cache', 'tests', `${name}.json`);
  await rm(report, { force: true });
  const files = part === undefined ? [] : [`--shard=${part}`];
  const reports = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runTool('vitest', ['run', '--project', project, ...files, ...reports], {
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const counted = await readFile(report, 'utf8').then(JSON.parse, () => ({}));
  const passed = Number(counted.numPassedTests ?? 0);
  const failed = Number(counted.numFailedTests ?? 0);
  const skipped = Number(counted.numPendingTests ?? 0) + Number(counted.numTodoTests ?? 0);
  const endedBadly = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: endedBadly ? 1 : failed, skipped, output };
}

/**
 * Runs the steps, one more at once than there are cores, since those with a browser or a database often wait, each
 * after the one it names, and says how each went as soon as it is known. What a failed step printed is shown in full.
 * @param {readonly Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function performAll(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = [...steps];
  const lane = async () => {
    for (;;) {
      const step = takeReady(waiting, outcomes);
      if (!step) {
        if (waiting.length === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      const outcome = await perform(step);
      outcomes.push(outcome);
      show(outcome);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
  return outcomes;
}

/** @param {Step[]} waiting @param {readonly Outcome[]} outcomes */
function takeReady(waiting, outcomes) {
  const index = waiting.findIndex(({ after }) => !after || outcomes.some(({ name }) => name === after));
  return index === -1 ? undefined : waiting.splice(index, 1)[0];
}

/** @param {Step} step @returns {Promise<Outcome>} */
async function perform({ name, perform: act }) {
  const started = performance.now();
  const outcome = await act().catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: String(error) }));
  return { name, ...outcome, seconds: (performance.now() - started) / 1000 };
}

/** @param {Outcome} outcome */
function show({ name, passed, failed, skipped, output, seconds, why }) {
  const state = failed > 0 ? 'FAILED' : skipped > 0 && passed === 0 ? 'skipped' : 'ok';
  const counts =
    passed + failed + skipped > 1 ? ` (${passed} passed, ${failed} failed, ${skipped} skipped)` : '';
  console.log(`${state.padEnd(8)}${name.padEnd(14)}${seconds.toFixed(1)} s${counts}${why ? `: ${why}` : ''}`);
  if (failed > 0) console.log(output.trimEnd());
}

/**
 * Adds everything up: the closing lines and the exit code. In CI a check that could not run is a failure, and so is
 * a run in which nothing passed anywhere.
 * @param {readonly Pick<Outcome, 'name' | 'passed' | 'failed' | 'skipped' | 'why'>[]} outcomes
 * @param {{ isCi: boolean }} where
 */
export function closing(outcomes, { isCi }) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ kind) =>
    outcomes.reduce((total, outcome) => total + outcome[kind], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  const skips = outcomes
    .filter((outcome) => outcome.skipped > 0)
    .map(({ name, skipped: count, why }) => `skipped: ${name}, ${count}${why ? ` (${why})` : ''}`);
  const isRefused = skipped > 0 && isCi;
  return {
    lines: [
      ...skips,
      ...(isRefused ? ['in CI a check that could not run fails the run'] : []),
      `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    ],
    exitCode: failed > 0 || passed === 0 || isRefused ? 1 : 0,
  };
}

/** @param {readonly Outcome[]} outcomes */
export function close(outcomes) {
  const { lines, exitCode } = closing(outcomes, { isCi: Boolean(process.env['CI']) });
  process.exitCode = exitCode;
  for (const line of lines) console.log(line);
}
