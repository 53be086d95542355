import { defineConfig } from 'vitest/config';

/** The same tests on both engines that may keep the records. */
const NEEDS_DATABASE = '{src,tests}/**/*.db.test.ts';

/** What counts the blocks of code it runs: a count is only right where nothing else has run the code before. */
const COUNTED = 'src/verify/finders.test.ts';

/** The rules of the house, what is counted, everything else that needs no browser, and journeys through a built server. */
export default defineConfig({
  test: {
    // Pure code shares nothing, so the workers need not be kept apart; this saves most of the run.
    isolate: false,
    pool: 'threads',
    projects: [
      { extends: true, test: { name: 'house', include: ['tests/house.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'counted', include: [COUNTED], isolate: true, pool: 'forks', testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests run hundreds of hunts for counterexamples; a machine at work elsewhere is no failure.
          testTimeout: 30_000,
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['tests/house.test.ts', 'tests/journeys/**', 'tests/database/**', COUNTED, NEEDS_DATABASE],
        },
      },
      ...(['embedded', 'postgres'] as const).map((engine) => ({
        extends: true as const,
        test: {
          name: engine,
          // Some things only one of them can go through.
          include: [NEEDS_DATABASE, `tests/database/*.${engine}.test.ts`],
          globalSetup: [`tests/database/${engine}.ts`],
          pool: 'forks' as const,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/setup.ts'],
          pool: 'forks',
          fileParallelism: false,
          // What a page will show is waited for; how soon it does is the bench's concern, not that of a busy machine.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
