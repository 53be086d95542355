import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * A program of ours that runs in a thread or process of its own, lying beside the module that asks. In the sources it
 * is TypeScript and needs the loader; in the build it is a file of the same name.
 */
type Program = { readonly path: string; readonly isSource: boolean };

function programOf(moduleUrl: string, name: string): Program {
  const isSource = moduleUrl.endsWith('.ts');
  return { path: fileURLToPath(new URL(isSource ? `./${name}.ts` : `./${name}.mjs`, moduleUrl)), isSource };
}

/** What `node` is to be called with to run the program as a process. */
export function argumentsFor(moduleUrl: string, name: string): readonly string[] {
  const { path, isSource } = programOf(moduleUrl, name);
  return isSource ? ['--import', pathToFileURL(loader('../dist/loader.mjs')).href, path] : [path];
}

/** Starts the program as a thread. What it prints is kept from people: an engine's errors are pages of machine code. */
export function startThread(moduleUrl: string, name: string, workerData: unknown): Worker {
  const { path, isSource } = programOf(moduleUrl, name);
  const options = { workerData, stdout: true, stderr: true };
  if (!isSource) return new Worker(path, options);
  // A thread takes no loader from the command line, so it brings its own before it reads our file.
  const [api, program] = [loader('../dist/esm/api/index.mjs'), path].map((file) =>
    JSON.stringify(pathToFileURL(file).href),
  );
  const code = `import(${api}).then(({ register }) => { register(); return import(${program}); })`;
  return new Worker(code, { ...options, eval: true });
}

/** A file of the loader, by path: asked for by name from here, it would answer with the half meant for `require`. */
const loader = (file: string): string =>
  join(createRequire(import.meta.url).resolve('tsx/package.json'), file);
