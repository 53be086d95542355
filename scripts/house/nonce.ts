import type { Plugin } from 'vite';

/** The one place where the parts of Ant Design put a style into the page. */
const STYLE_MAKER = /\/@rc-component\/util\/es\/Dom\/dynamicCSS\.js$/u;
const GIVES_NONCE = /if \(csp\?\.nonce\) \{\s*styleNode\.nonce = csp\?\.nonce;\s*\}/u;

/**
 * The consoles' policy lets a style act only with the nonce of its request. Two parts of Ant Design (what locks
 * scrolling behind a dialog, what measures a scrollbar) make theirs without one; they get the page's, which the
 * page's own script carries. A new version that makes styles otherwise stops the build rather than breaking dialogs.
 */
export const nonceForEveryStyle = (): Plugin => ({
  name: 'likui:nonce-for-every-style',
  transform(code, id) {
    const [path = ''] = id.split('?');
    if (!STYLE_MAKER.test(path)) return undefined;
    if (!GIVES_NONCE.test(code)) throw new Error(`${path} makes styles in a way this house does not know`);
    const given = `styleNode.nonce = csp?.nonce ?? document.querySelector('script[nonce]')?.nonce ?? '';`;
    return { code: code.replace(GIVES_NONCE, given), map: null };
  },
});
