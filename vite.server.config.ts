import { defineConfig } from 'vite';

/** The server's half: one file. Packages stay in node_modules, where the lockfile put them. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/server/main.ts',
    target: 'node20',
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
  },
});
