/**
 * What the build puts in the place of `hono/jsx/jsx-runtime` in the browser: the same elements as HTML, without what
 * a worker never needs (waiting, contexts, the DOM), at a tenth of the weight. A journey holds both to the same output.
 */
export class Markup {
  // Declared, not defined: older browsers would need helpers to define a field, and this is about weight.
  declare readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  toString(): string {
    return this.html;
  }
}

type Child = Markup | string | number | boolean | null | undefined | readonly Child[];
type Props = { readonly children?: Child; readonly [name: string]: unknown };
type Component = (props: Props) => Child;

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr']);
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function jsx(tag: string | Component, { children, ...attributes }: Props): Markup {
  if (typeof tag === 'function') return new Markup(htmlOfChild(tag({ ...attributes, children })));
  const opening = `<${tag}${Object.entries(attributes).map(htmlOfAttribute).join('')}`;
  return new Markup(VOID.has(tag) ? `${opening}/>` : `${opening}>${htmlOfChild(children)}</${tag}>`);
}

export { jsx as jsxs };

export const Fragment = ({ children }: Props): Child => children;

function htmlOfChild(child: Child): string {
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child === 'string') return escaped(child);
  if (typeof child === 'number' || child instanceof Markup) return String(child);
  return child.map(htmlOfChild).join('');
}

/** Words and figures; `true` for an attribute that is only there. Anything else has no meaning in HTML and is a bug. */
function htmlOfAttribute([name, value]: readonly [string, unknown]): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return ` ${name}=""`;
  if (typeof value === 'string' || typeof value === 'number') return ` ${name}="${escaped(String(value))}"`;
  throw new TypeError(`attribute ${name} is neither words nor a figure`);
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
