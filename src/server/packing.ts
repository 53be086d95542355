import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';

const packed = promisify(gzip);

/**
 * An answer this long leaves in the first few packets either way; to pack it costs more time than it spares on any line,
 * and twice the work of the answer itself.
 */
const SMALL_BYTES = 4_096;

/** Quick rather than small: the lists of the consoles shrink to a tenth at any level. */
const HOW = { level: constants.Z_BEST_SPEED };

/**
 * Packs what leaves the house for those that take gzip. The API's answers are whole when they leave, so short ones go as
 * they are and long ones are packed in one piece; of everything else the framework's own packing takes care.
 */
export function packing(): MiddlewareHandler {
  const streamed = compress();
  return async (context, next) => {
    if (!context.req.path.startsWith('/api/')) return streamed(context, next);
    await next();
    if (isWholeText(context)) context.res = await packedAnswer(context);
    return undefined;
  };
}

const isWholeText = ({ res, req }: Context): boolean =>
  req.method !== 'HEAD' &&
  res.headers.get('content-type')?.startsWith('application/json') === true &&
  !res.headers.has('content-encoding');

async function packedAnswer({ res, req }: Context): Promise<Response> {
  const { status, headers } = res;
  const text = await res.text();
  headers.append('vary', 'accept-encoding');
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/iu.test(req.header('accept-encoding') ?? '');
  if (!takesGzip || text.length < SMALL_BYTES) return new Response(text, { status, headers });
  headers.set('content-encoding', 'gzip');
  return new Response(new Uint8Array(await packed(text, HOW)), { status, headers });
}
