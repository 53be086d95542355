import { jsx as wholeJsx } from 'hono/jsx/jsx-runtime';
import { describe, expect, test } from 'vitest';
import { Fragment, jsx, jsxs } from './worker-jsx.ts';

type Props = Parameters<typeof jsx>[1];

describe('elements in a worker are what the server makes of them', () => {
  test.each([
    { why: 'words are escaped', tag: 'p', props: { children: `<script>&"'</script>` } },
    { why: 'attributes are escaped', tag: 'a', props: { href: `"><img src=x>'&`, children: 'x' } },
    { why: 'figures', tag: 'svg', props: { width: 64, viewBox: '0 0 64 64', children: 7 } },
    { why: 'nothing to show', tag: 'p', props: { children: [undefined, null, false, true, '', 0] } },
    { why: 'children within children', tag: 'ul', props: { children: ['a', ['b', ['c']]] } },
    { why: 'no children', tag: 'div', props: { id: 'share-place' } },
    { why: 'an element without an end', tag: 'input', props: { type: 'radio', value: 'a' } },
    { why: 'an attribute that is there', tag: 'section', props: { hidden: true } },
    { why: 'one that is not', tag: 'input', props: { checked: false, disabled: undefined } },
    { why: 'names with a dash', tag: 'p', props: { 'aria-hidden': 'true', 'data-a': 'b' } },
  ] satisfies readonly { why: string; tag: string; props: Props }[])('$why', ({ tag, props }) => {
    expect(jsx(tag, props).html).toBe(String(wholeJsx(tag, { ...props }, undefined)));
  });
});

const Said = ({ children }: Props) => jsx('b', { children: ['「', children, '」'] });

test('a component, a fragment and an element within another are put together once', () => {
  const page = jsxs(Fragment, { children: [jsx(Said, { children: '<5>' }), jsx('i', { children: '&' })] });
  expect(String(page)).toBe('<b>「&lt;5&gt;」</b><i>&amp;</i>');
});

test('an attribute without a meaning in HTML is a bug', () => {
  expect(() => jsx('p', { style: { color: 'red' } })).toThrow(/style/u);
});
