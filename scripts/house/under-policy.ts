import type { Plugin } from 'vite';

/** What a package does that the consoles' policy does not let it do, and what it does instead. */
type Change = { readonly file: RegExp; readonly was: RegExp; readonly becomes: string };

const changes: readonly Change[] = [
  {
    // A style acts only with the nonce of its request. Two parts of Ant Design (what locks scrolling behind a dialog,
    // what measures a scrollbar) make theirs without one; they get the page's, which the page's own script carries.
    file: /\/@rc-component\/util\/es\/Dom\/dynamicCSS\.js$/u,
    was: /if \(csp\?\.nonce\) \{\s*styleNode\.nonce = csp\?\.nonce;\s*\}/u,
    becomes: `styleNode.nonce = csp?.nonce ?? document.querySelector('script[nonce]')?.nonce ?? '';`,
  },
  {
    // Workers made of text are refused. Packing runs in a worker of ours already, and needs none of its own.
    file: /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/u,
    was: /import \{ zip \} from 'fflate';/u,
    becomes: `import { zipSync } from 'fflate';
const zip = (files, done) => done(null, zipSync(files));`,
  },
  {
    file: /\/read-excel-file\/modules\/zip\/unzipFromArrayBuffer\.js$/u,
    was: /import \{ unzip \} from 'fflate';/u,
    becomes: `import { unzipSync } from 'fflate';
const unzip = (archive, done) => {
  let files;
  try { files = unzipSync(archive); } catch (fault) { return done(fault); }
  done(null, files);
};`,
  },
];

/** Makes the changes above. A new version of a package that reads otherwise stops the build, and no page. */
export const underPolicy = (): Plugin => ({
  name: 'likui:under-policy',
  transform(code, id) {
    const [path = ''] = id.split('?');
    const change = changes.find(({ file }) => file.test(path));
    if (!change) return undefined;
    if (!change.was.test(code)) throw new Error(`${path} no longer reads as this house knows it`);
    return { code: code.replace(change.was, change.becomes), map: null };
  },
});
