import { readdirSync } from 'node:fs';
import { ROOT } from './place.mjs';
import { withTests, withTool } from './steps.mjs';

/** One step for every tsconfig there is, so that a new one cannot be forgotten. */
const typeChecks = () =>
  readdirSync(ROOT)
    .filter((name) => /^tsconfig.*\.json$/u.test(name))
    .map((name) => ({
      name: `types ${name.slice('tsconfig'.length, -'.json'.length).replace('.', '')}`.trim(),
      perform: () => withTool('tsc', ['-p', name]),
    }));

/**
 * The fast half: what every change is held against before it leaves the machine.
 * @returns {import('./steps.mjs').Step[]}
 */
export const fastChecks = () => [
  { name: 'house', perform: () => withTests('house') },
  { name: 'counted', perform: () => withTests('counted') },
  { name: 'unit', perform: () => withTests('unit') },
  { name: 'lint', perform: () => withTool('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'format', perform: () => withTool('oxfmt', ['--check']) },
  ...typeChecks(),
  { name: 'dead code', perform: () => withTool('knip', []) },
];
