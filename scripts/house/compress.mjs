import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

const WORTH_IT = /\.(?:js|css|svg|json|txt|wasm|webmanifest)$/u;
const SMALLEST_BYTES = 512;
/** Brotli's last step costs seconds on a megabyte and saves a few per cent. */
const SLOW_ABOVE_BYTES = 400_000;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const unzip = promisify(gunzip);

/**
 * Lays a .br and a .gz beside every file that gets smaller by it.
 * @param {string} folder
 */
export async function compressUnder(folder) {
  const paths = await filesUnder(folder);
  await Promise.all(paths.filter((path) => WORTH_IT.test(path)).map(compress));
}

/**
 * Lays the unpacked file beside every .gz that came packed: the server then sends the packed one to browsers that
 * unpack by themselves, which spares the page a program for it.
 * @param {string} folder
 */
export async function unpackUnder(folder) {
  const packed = (await filesUnder(folder)).filter((path) => path.endsWith('.gz'));
  await Promise.all(
    packed.map(async (path) => writeFile(path.slice(0, -'.gz'.length), await unzip(await readFile(path)))),
  );
}

/** @param {string} folder */
async function filesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} path */
async function compress(path) {
  const plain = await readFile(path);
  if (plain.length < SMALLEST_BYTES) return;
  const quality = plain.length > SLOW_ABOVE_BYTES ? 9 : 11;
  const twins = [
    { end: '.br', bytes: await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) },
    { end: '.gz', bytes: await zip(plain, { level: 9 }) },
  ];
  for (const { end, bytes } of twins) if (bytes.length < plain.length) await writeFile(path + end, bytes);
}
