import { parseSync } from 'oxc-parser';
import { importBreach, placeOf, resolved, type Place } from './plan.ts';
import { impureIn, pairsOfWordsIn } from './tree.ts';

export type SourceFile = { readonly path: string; readonly text: string };

export type Breach = { readonly rule: string; readonly path: string; readonly what: string };

const LINES_MAX = 300;

/** The packages a pure file may stand on: they compute, and touch nothing. */
const PURE_PACKAGES = ['@noble/ed25519', '@noble/hashes', 'tldts', 'zod'];

const KEBAB = /^[a-z\d]+(?:-[a-z\d]+)*(?:\.(?:test|island|worker|console|d|db))*\.tsx?$/u;
const NAMELESS =
  /^(?:.*-)?(?:utils?|helpers?|common|managers?|services?|base|data|info|misc|stuff)(?:\.tsx?)?$/iu;

/** Every place where the sources go against the design. Reads nothing itself: paths and texts are handed in. */
export const breachesOf = (files: readonly SourceFile[]): readonly Breach[] => files.flatMap(breachesIn);

function breachesIn({ path, text }: SourceFile): readonly Breach[] {
  const place = placeOf(path);
  const parsed = parseSync(path, text);
  const breach = (rule: string, what: string): Breach => ({ rule, path, what });
  if (parsed.errors.length > 0) return [breach('syntax', parsed.errors[0]?.message ?? 'unreadable')];

  const isPure = !place.isTest && (place.zone === 'kernel' || (place.zone === 'room' && !place.isEdge));
  return [
    ...importsIn(parsed, text).flatMap((specifier) => importBreaches({ path, place, isPure, specifier })),
    ...(isPure ? impureIn(parsed.program).map((what) => breach('impure', what)) : []),
    ...(mayHoldWords(path, place) ? [] : pairsOfWordsIn(parsed.program).map((what) => breach('words', what))),
    ...nameBreaches(path).map((what) => breach('name', what)),
    ...(!place.isData && linesOf(text) > LINES_MAX ? [breach('size', `${linesOf(text)} lines`)] : []),
  ];
}

/** Everything a file brings in: imports, re-exports, and imports at run time that name their file outright. */
function importsIn({ module }: ReturnType<typeof parseSync>, text: string): readonly string[] {
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  const later = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  return [
    ...new Set([...module.staticImports.map((each) => each.moduleRequest.value), ...exported, ...later]),
  ];
}

type Imported = {
  readonly path: string;
  readonly place: Place;
  readonly isPure: boolean;
  readonly specifier: string;
};

function importBreaches({ path, place, isPure, specifier }: Imported): readonly Breach[] {
  const target = resolved(path, specifier);
  if (target === undefined)
    return isPure && !PURE_PACKAGES.includes(packageOf(specifier))
      ? [{ rule: 'package', path, what: specifier }]
      : [];
  if (place.isTest) return [];
  const rule = importBreach(place, placeOf(target));
  return rule ? [{ rule, path, what: specifier }] : [];
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** A room speaks through its words; a rule and a fact carry their own sentence beside the thing it is about. */
const mayHoldWords = (path: string, place: Place): boolean =>
  place.isTest || place.isData || /(?:^|\/)(?:[a-z-]+-)?words(?:\.ts$|\/)|\/rules\//u.test(path);

function nameBreaches(path: string): readonly string[] {
  const parts = path.split('/').slice(2);
  const file = parts.at(-1) ?? '';
  const nameless = parts.filter((part) => NAMELESS.test(part));
  return KEBAB.test(file) ? nameless : [file, ...nameless];
}

const linesOf = (text: string): number => text.trimEnd().split('\n').length;
