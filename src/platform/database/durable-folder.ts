import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type EmscriptenOptions = Awaited<ReturnType<Init>>['emscriptenOpts'];
type PreRun = NonNullable<EmscriptenOptions['preRun']>[number];
type Module = Parameters<PreRun>[0];

/**
 * The folder of the embedded database, with its fsync made real: as it comes, the engine's file layer answers fsync
 * without doing it, and a commit would live in the operating system's memory only. `onSync` is told of each one.
 *
 * It leans on how this exact version of the engine is put together; `durable-folder.db.test.ts` counts the fsyncs of
 * commits, so that another version cannot lose this in silence. Folders themselves have no descriptor here and are not
 * synced: better than the engine alone, and still no proof against a power cut.
 */
export class DurableFolder extends NodeFS {
  readonly #onSync: () => void;

  constructor(folder: string, onSync: () => void) {
    super(folder);
    this.#onSync = onSync;
  }

  override async init(...[engine, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(engine, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: Module) => this.#syncForReal(module)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  #syncForReal({ NODEFS }: Module): void {
    const operations: unknown = Reflect.get(NODEFS, 'stream_ops');
    if (typeof operations !== 'object' || operations === null)
      throw new Error('the embedded database is not the version this was written for');
    Reflect.set(operations, 'fsync', (stream: unknown) => {
      const descriptor: unknown =
        typeof stream === 'object' && stream !== null ? Reflect.get(stream, 'nfd') : undefined;
      if (typeof descriptor === 'number') {
        fsyncSync(descriptor);
        this.#onSync();
      }
      return 0;
    });
  }
}
