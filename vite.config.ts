import { defineConfig } from 'vite';
import { islands } from './scripts/house/islands.mjs';
import { inHouse } from './scripts/house/place.mjs';
import { spareInWorker } from './scripts/house/spare.ts';

/** The browser's half: islands and their workers, with hashed names and a manifest that the server reads. */
export default defineConfig({
  resolve: { alias: { 'hono/jsx/jsx-runtime': inHouse('src', 'web', 'worker-jsx.ts') } },
  build: {
    // In-app browsers lag years behind; one older still posts the form and lets the server judge.
    target: ['es2020', 'chrome80', 'safari14'],
    manifest: 'manifest.json',
    modulePreload: false,
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rolldownOptions: { input: islands() },
  },
  // A classic worker in one file: module workers are younger than many phones.
  worker: {
    format: 'iife',
    plugins: () => [spareInWorker()],
    // Notes to other bundlers; no other bundler comes after this one.
    rolldownOptions: { output: { comments: false } },
  },
});
