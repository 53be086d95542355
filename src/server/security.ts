import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** The texts that pages carry inline. Only these, byte for byte, may act: any other inline text is dead in the browser. */
export type InlineTexts = { readonly styles: readonly string[]; readonly scripts: readonly string[] };

const HALF_A_YEAR_SECONDS = 15_552_000;

/**
 * The headers of every answer. `isHttps` decides on HSTS: sent over plain HTTP it would be ignored, and on a
 * loopback address it would lock the reader out of other programs there.
 */
export function securityHeaders(
  inline: InlineTexts,
  isHttps: (request: Request) => boolean,
): MiddlewareHandler {
  const pagePolicy = contentPolicy(inline);
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set('content-security-policy', headers.get('content-security-policy') ?? pagePolicy);
    // Pages differ by language, which the reader's own headers decide; none is for a shared cache to keep.
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
    headers.set('x-content-type-options', 'nosniff');
    headers.set('x-frame-options', 'DENY');
    headers.set('referrer-policy', 'no-referrer');
    // A page that measures a microphone says so itself; every other one is refused it.
    if (!headers.has('permissions-policy'))
      headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    headers.set('cross-origin-resource-policy', 'same-origin');
    if (isHttps(context.req.raw))
      headers.set('strict-transport-security', `max-age=${HALF_A_YEAR_SECONDS}; includeSubDomains`);
  };
}

function contentPolicy({ styles, scripts }: InlineTexts): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(sourceHash)].join(' '),
    ["style-src 'self'", ...styles.map(sourceHash)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * A worker lives by the policy of its own file. Reading a picture needs WebAssembly, so files may have it, and the
 * pages still may not.
 */
export const FILE_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const sourceHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
