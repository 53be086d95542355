import { defineConfig } from 'vite';

/** The server's half: one file a program, named by the build. Packages stay in node_modules, where the lockfile put them. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'node20',
    sourcemap: true,
    emptyOutDir: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
