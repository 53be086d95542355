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

/** Endings under which anybody may register. Those of single companies are left out: no posting stands there. */
const OPEN = new Set(
  `com net org info biz name pro mobi asia tel jobs coop edu gov mil int
   top vip xyz icu club shop site online win bid loan work fun live buzz cyou cfd sbs rest lol wang ren click link
   monster quest bond beauty hair skin makeup autos boats today world space store tech cam mom life email pics bar
   ink run cool ltd app dev page cloud host website services support company network systems solutions shopping
   express delivery digital finance careers career education technology international academy management marketing
   download center business consulting software agency art best blog cafe cards care cash chat city codes credit date
   deals design direct energy events expert fund games gift global gold group help house inc kim land law limited
   loans love market media money news one party photo plus press promo pub red rent report review school social
   studio style tax team tips tools town trade trading training travel video watch wiki works zone`.split(
    /\s+/u,
  ),
);
const COUNTRIES = 'cn hk tw mo uk jp kr au sg my th vn id ph kh mm'.split(' ');
const SECOND_LEVELS = new Set('com net org gov edu ac co'.split(' '));
const ANYBODY =
  `github.io vercel.app netlify.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com blogspot.com
   myshopify.com wixsite.com onrender.com ngrok.io ngrok-free.app trycloudflare.com notion.site duckdns.org`.split(
    /\s+/u,
  );

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
const latin = top.map(({ text }) => text).filter((text) => OPEN.has(text));
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

if (latin.length < 150 || chinese.length < 20 || seconds.length < 12 || shared.length < 10)
  throw new Error('tldts holds its list in another way than this script reads it');

await writeFile(
  new URL('../../src/verify/tables/public-suffixes.ts', import.meta.url),
  `// Written by scripts/tables/public-suffixes.ts from the public suffix list in tldts; not edited by hand.
/** Top-level endings that are open to anybody, and those in Chinese. Two letters are a country, and not listed. */
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
