import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { languages, type Language } from '../../src/kernel/words.ts';

/** Sentences in one language; in the reader's own worker the others are weight. */
const WORDS_FILE = /\/src\/.*words\.ts$/u;
/** One rule a file, with the examples that only tests run. */
const RULE_FILE = /\/src\/verify\/rules\/[\w-]+\.ts$/u;
/** Dated facts, each with its source; a check says how surely it is known and when it was looked at, not where. */
const FACT_FILE = /\/src\/\w+\/facts\/[\w-]+\.ts$/u;
/** Facts that are named to readers in their own language. */
const NAMED_FACT_FILE = /\/src\/verify\/facts\/(?:brands|short-codes)\.ts$/u;

/**
 * Leaves out of a worker what its reader never meets: the sentences in the language they do not read, when the
 * worker's name says which they do (`check-en.worker.ts`), the examples of the rules, and the sources of facts. For
 * worker builds only, a new one for each.
 */
export function spareInWorker(): Plugin {
  let language: Language | undefined;
  return {
    name: 'likui:spare-in-worker',
    enforce: 'pre',
    buildStart({ input }) {
      const entries = Array.isArray(input) ? input : Object.values(input);
      language = languageOfWorker(entries);
    },
    transform(code, id) {
      const [path = ''] = id.split('?');
      if (language && WORDS_FILE.test(path)) return { code: inOneLanguage(code, language, path), map: null };
      if (FACT_FILE.test(path)) {
        const spoken = language && NAMED_FACT_FILE.test(path) ? inOneLanguage(code, language, path) : code;
        return { code: withoutSources(spoken, path), map: null };
      }
      if (RULE_FILE.test(path)) return { code: withoutExamples(code, path), map: null };
      return undefined;
    },
  };
}

/** The language that the name of an entry ends with; nothing for a worker that promises none. */
export const languageOfWorker = (entries: readonly string[]): Language | undefined =>
  languages.find((language) =>
    entries.some((entry) => entry.endsWith(`-${language.toLowerCase()}.worker.ts`)),
  );

/**
 * The same file with every `{ 'zh-CN': …, en: … }` keeping one language. Refused, with the line: such an object with
 * anything else in it, and code that reaches for the language that would be gone.
 */
export function inOneLanguage(code: string, kept: Language, path: string): string {
  const cuts: Cut[] = [];
  const reached: ESTree.Span[] = [];
  const dropped = languages.filter((language) => language !== kept);
  const isDropped = (name: string | undefined): boolean => dropped.some((language) => language === name);
  new Visitor({
    ObjectExpression(node) {
      const named = node.properties.map(nameOf);
      if (!languages.some((language) => named.includes(language))) return;
      const isWords =
        named.length === languages.length && languages.every((language) => named.includes(language));
      if (!isWords) throw refusal(code, node, path, 'an object with a language holds something else too');
      for (const [at] of named.entries()) if (isDropped(named[at])) cuts.push(cutOf(node, at));
    },
    ObjectPattern(node) {
      for (const property of node.properties) if (isDropped(nameOf(property))) reached.push(property);
    },
    MemberExpression(node) {
      if (isDropped(memberOf(node))) reached.push(node);
    },
  }).visit(parsed(code, path));
  const lost = reached.find(({ start, end }) => !cuts.some((cut) => cut.start <= start && end <= cut.end));
  if (lost) throw refusal(code, lost, path, `this reaches for a language that a worker in ${kept} has not`);
  return without(code, cuts);
}

/**
 * The same file without `examples: { caught, passed }`. Refused, with the line: examples of another shape, and code
 * that reads them.
 */
export function withoutExamples(code: string, path: string): string {
  const cuts: Cut[] = [];
  new Visitor({
    ObjectExpression(node) {
      for (const [at, property] of node.properties.entries()) {
        if (nameOf(property) !== EXAMPLES) continue;
        if (!isExamples(property)) throw refusal(code, property, path, 'these are no examples of a rule');
        cuts.push(cutOf(node, at));
      }
    },
    MemberExpression(node) {
      if (memberOf(node) === EXAMPLES) throw refusal(code, node, path, 'only tests may read examples');
    },
  }).visit(parsed(code, path));
  return without(code, cuts);
}

/**
 * The same file with every `source: '…'` empty. Only the texts go: that there is a source, and what depends on it, stays.
 */
export function withoutSources(code: string, path: string): string {
  const cuts: Cut[] = [];
  new Visitor({
    ObjectExpression({ properties }) {
      for (const property of properties) {
        if (property.type !== 'Property' || nameOf(property) !== 'source') continue;
        const { start, end } = property.value;
        if (literalOf(property.value) !== undefined) cuts.push({ start: start + 1, end: end - 1 });
      }
    },
  }).visit(parsed(code, path));
  return without(code, cuts);
}

const EXAMPLES = 'examples';

function isExamples(property: ESTree.ObjectPropertyKind): boolean {
  if (property.type !== 'Property' || property.value.type !== 'ObjectExpression') return false;
  const named = property.value.properties.map(nameOf);
  return named.length === 2 && named.includes('caught') && named.includes('passed');
}

function parsed(code: string, path: string): ESTree.Program {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program;
}

/** The plain name of a property; nothing for a spread, a method, an accessor or a computed name. */
function nameOf(property: ESTree.ObjectPropertyKind | ESTree.BindingProperty | ESTree.BindingRestElement) {
  if (property.type !== 'Property' || property.computed) return undefined;
  if (property.kind !== 'init' || property.method) return undefined;
  return property.key.type === 'Identifier' ? property.key.name : literalOf(property.key);
}

const memberOf = (node: ESTree.MemberExpression): string | undefined =>
  node.property.type === 'Identifier' && !node.computed ? node.property.name : literalOf(node.property);

const literalOf = (node: ESTree.Node): string | undefined =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

type Cut = { readonly start: number; readonly end: number };

/** A property with the comma that parts it from its neighbour. */
function cutOf({ start, properties }: ESTree.ObjectExpression, at: number): Cut {
  const [before, property, after] = [properties[at - 1], properties[at], properties[at + 1]];
  if (!property) throw new Error(`no property ${at} in the object at ${start}`);
  if (after) return { start: property.start, end: after.start };
  return { start: before?.end ?? property.start, end: property.end };
}

/** A cut within another goes with it. */
function without(code: string, cuts: readonly Cut[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    kept += code.slice(from, start);
    from = end;
  }
  return kept + code.slice(from);
}

const refusal = (code: string, { start }: ESTree.Span, path: string, why: string): Error =>
  new Error(`${path}:${code.slice(0, start).split('\n').length}: ${why}`);
