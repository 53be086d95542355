import { defineConfig } from 'vite';
import { consoleEntries } from './scripts/house/islands.mjs';
import { underPolicy } from './scripts/house/under-policy.ts';

/** The consoles: React, one entry a console, what they share in chunks of their own. */
export default defineConfig({
  publicDir: false,
  // The other halves of the house are hono/jsx; this one is React.
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  plugins: [underPolicy()],
  build: {
    // People who work here come with a browser of their employer's; the docs name the oldest.
    target: ['es2022', 'chrome114', 'edge114', 'firefox125', 'safari17'],
    manifest: 'manifest-console.json',
    assetsInlineLimit: 0,
    // The islands are in the folder already.
    emptyOutDir: false,
    rolldownOptions: {
      input: consoleEntries(),
      // Packages mark what is theirs for a server that renders React; none of ours does.
      onLog: (level, log, next) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : next(level, log)),
    },
  },
  worker: { format: 'es', plugins: () => [underPolicy()] },
});
