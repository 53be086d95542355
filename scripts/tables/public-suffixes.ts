/**
 * Writes src/verify/tables/public-suffixes.ts from the public suffix list in tldts: the endings that
 * anybody meets, so that one nobody has registered (jd.corn) is told from a rare one; the second levels of
 * the countries that postings here come from; and the hosts that give anybody a name under theirs.
 */
import { writeFile } from 'node:fs/promises';
import { getPublicSuffix } from 'tldts';
import { z } from 'zod';

// The package has no way to list its rules; its data file is read for the labels alone.
const trie = z
  .object({
    rulesRoot: z.int(),
    labelText: z.string(),
    edgeStart: z.instanceof(Uint16Array),
    edgeLength: z.instanceof(Uint8Array),
    edgeChild: z.instanceof(Uint16Array),
  })
  .parse(await import(new URL('../../node_modules/tldts/dist/es6/src/data/trie.js', import.meta.url).href));

/** Long endings are company names as a rule; these are for sale to anybody. */
const LONG_ENDINGS = new Set(
  `website services support company network systems shopping express delivery digital finance careers
   education technology international academy management marketing solutions download foundation center
   business exchange capital community computer consulting discount financial holdings industries
   institute partners productions properties recruitment software supplies university ventures security
   hosting graphics gallery domains directory cleaning clothing contact cooking country courses`.split(
    /\s+/u,
  ),
);
const SHORT_ENDING_LENGTH_MAX = 6;
const COUNTRIES =
  'cn hk tw mo uk jp kr au nz sg my th vn id in br za ph kh mm la tr mx ru il ae pk bd np lk kz mn'.split(
    ' ',
  );
const SECOND_LEVELS = new Set(
  'com net org gov edu mil ac co or ne go re pe idv info biz web sch firm me ltd plc in'.split(' '),
);
const ANYBODY =
  `github.io gitlab.io vercel.app netlify.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com
   blogspot.com glitch.me myshopify.com weebly.com wixsite.com onrender.com fly.dev surge.sh r2.dev
   azurewebsites.net cloudfront.net ngrok.io ngrok-free.app trycloudflare.com notion.site carrd.co
   000webhostapp.com duckdns.org`.split(/\s+/u);

type Label = { readonly text: string; readonly node: number };

const offsets: number[] = [];
let offset = 0;
for (const length of trie.edgeLength) {
  offsets.push(offset);
  offset += length;
}

function labelsUnder(node: number): Label[] {
  const labels: Label[] = [];
  for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
    const start = offsets[edge] ?? 0;
    labels.push({
      text: trie.labelText.slice(start, start + (trie.edgeLength[edge] ?? 0)),
      node: trie.edgeChild[edge] ?? 0,
    });
  }
  return labels.toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

const top = labelsUnder(trie.rulesRoot);
const latin = top
  .map(({ text }) => text)
  .filter(
    (text) => /^[a-z]+$/u.test(text) && (text.length <= SHORT_ENDING_LENGTH_MAX || LONG_ENDINGS.has(text)),
  );
const chinese = top.map(({ text }) => text).filter((text) => /^\p{Script=Han}+$/u.test(text));
const seconds = COUNTRIES.flatMap((country) => {
  const under = labelsUnder(top.find(({ text }) => text === country)?.node ?? 0).map(({ text }) => text);
  const kept = under.filter(
    (text) =>
      text === '*' ||
      SECOND_LEVELS.has(text) ||
      (country === 'cn' && (/^[a-z]{2}$/u.test(text) || /^\p{Script=Han}+$/u.test(text))),
  );
  return kept.length > 0 ? [`${country} ${kept.join(' ')}`] : [];
});
const shared = ANYBODY.filter((host) => getPublicSuffix(`a.${host}`, { allowPrivateDomains: true }) === host);

if (latin.length < 900 || chinese.length < 20 || seconds.length < 20 || shared.length < 10)
  throw new Error('tldts holds its list in another way than this script reads it');

await writeFile(
  new URL('../../src/verify/tables/public-suffixes.ts', import.meta.url),
  `// Written by scripts/tables/public-suffixes.ts from the public suffix list in tldts; not edited by hand.
/** Top-level endings in Latin letters, the long names of companies left out, and those in Chinese. */
export const ENDINGS =
  '${[...latin, ...chinese].join(' ')}';
/** A country and the names under it that are endings themselves; * is any name. */
export const SECOND_LEVELS =
  '${seconds.join(';')}';
/** Hosts under which anybody gets a name. */
export const SHARED_HOSTS =
  '${shared.join(' ')}';
`,
);
