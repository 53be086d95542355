import { defineConfig } from 'vite';

/**
 * The server's half: a file for each program, named by the build, and one for what a program reads later. Packages stay in
 * node_modules, where the lockfile put them.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'node20',
    sourcemap: true,
    emptyOutDir: false,
    rolldownOptions: { output: { chunkFileNames: '[name].mjs' } },
  },
});
