import { describe, expect, test } from 'vitest';
import { inOneLanguage, languageOfWorker, withoutExamples, withoutSources } from './spare.ts';

const WORDS = `import type { Words } from '../kernel/words.ts';
export const said = {
  plain: { 'zh-CN': '没有，{ en: "不是" }', en: 'none' },
  turned: { en: 'first', 'zh-CN': '后' },
  'long-name': {
    'zh-CN': '长的一句',
    en: 'a long one',
  },
} as const satisfies { readonly [name: string]: Words };
export const told = (whose: Words, count: number): Words => ({
  'zh-CN': \`\${whose['zh-CN']}有 \${count} 条\`,
  en: count > 1 ? \`\${whose.en}: \${count}\` : whose['en'],
});
`;

describe('a worker in one language', () => {
  test('keeps every Chinese sentence and no English one', () => {
    expect(inOneLanguage(WORDS, 'zh-CN', 'words.ts')).toBe(`import type { Words } from '../kernel/words.ts';
export const said = {
  plain: { 'zh-CN': '没有，{ en: "不是" }' },
  turned: { 'zh-CN': '后' },
  'long-name': {
    'zh-CN': '长的一句',
  },
} as const satisfies { readonly [name: string]: Words };
export const told = (whose: Words, count: number): Words => ({
  'zh-CN': \`\${whose['zh-CN']}有 \${count} 条\`,
});
`);
  });

  test('keeps every English sentence and no Chinese one', () => {
    const kept = inOneLanguage(WORDS, 'en', 'words.ts');
    expect(kept).not.toMatch(/\p{Script=Han}|zh-CN/u);
    expect(kept).toContain("en: 'none'");
    expect(kept).toContain("en: 'first'");
    expect(kept).toContain("whose['en']");
  });

  test.each([
    { why: 'a third property', code: `const w = { 'zh-CN': '好', en: 'good', note: 'x' };` },
    { why: 'one language alone', code: `const w = { 'zh-CN': '好' };` },
    { why: 'a spread', code: `const w = { ...rest, en: 'good' };` },
    { why: 'a computed name', code: `const w = { ['zh-CN']: '好', en: 'good' };` },
    { why: 'an accessor', code: `const w = { 'zh-CN': '好', get en() { return 'good' } };` },
    { why: 'the other language reached for by a point', code: `const title = words.en;` },
    { why: 'the other language reached for in brackets', code: `const title = words['en'];` },
    { why: 'the other language taken out', code: `const { en } = words;` },
    {
      why: 'the other language in the sentence that stays',
      code: `const w = (x: Words) => ({ 'zh-CN': x.en, en: x.en });`,
    },
    { why: 'what is no code', code: 'const w = {' },
  ])('refuses $why and names the place', ({ code }) => {
    expect(() => inOneLanguage(code, 'zh-CN', 'some-words.ts')).toThrow(/^some-words\.ts/u);
  });

  test.each([
    { entries: ['/src/pages/device/check-en.worker.ts'], language: 'en' },
    { entries: ['/src/pages/device/check-zh-cn.worker.ts'], language: 'zh-CN' },
    { entries: ['/src/pages/picture/picture.worker.ts'], language: undefined },
    { entries: [], language: undefined },
  ])('$entries speaks $language', ({ entries, language }) => {
    expect(languageOfWorker(entries)).toBe(language);
  });
});

describe('a rule without its examples', () => {
  test('keeps all the rest', () => {
    const rule = `export const rule = demandRule({
  id: 'fee',
  examples: {
    caught: ['先交300'],
    passed: ['不收费'],
  },
  check: () => [],
});`;
    expect(withoutExamples(rule, 'fee.ts')).toBe(`export const rule = demandRule({
  id: 'fee',
  check: () => [],
});`);
  });

  test('may end with them', () => {
    const kept = withoutExamples(`const rule = { id: 'a', examples: { caught: [], passed: [] } };`, 'a.ts');
    expect(kept).toBe(`const rule = { id: 'a' };`);
  });

  test.each([
    { why: 'examples of another shape', code: `const rule = { id: 'a', examples: ['x'] };` },
    { why: 'examples given by name', code: `const rule = { id: 'a', examples };` },
    { why: 'a reader of examples', code: `const first = rule.examples.caught[0];` },
  ])('refuses $why and names the place', ({ code }) => {
    expect(() => withoutExamples(code, 'a.ts')).toThrow(/^a\.ts:1/u);
  });
});

describe('a fact without its source', () => {
  test.each([
    [`const a = { value: 1, source: '公告第7号' };`, `const a = { value: 1, source: '' };`],
    [`const a = { source: "it's" };`, `const a = { source: "" };`],
    [`const a = fact('x', { source: known.source });`, `const a = fact('x', { source: known.source });`],
    [`const source = 'kept';`, `const source = 'kept';`],
  ])('%s', (code, without) => {
    expect(withoutSources(code, 'facts.ts')).toBe(without);
  });
});
