import jsQR, { type QRCode } from 'jsqr';
import { identify } from '../public/identified.ts';
import type { CodeFound, Pixels } from './picture-messages.ts';

const CODES_MAX = 4;
/** Codes fill a good part of a picture; looking for them in more pixels than this costs seconds and finds no more. */
const LOOK_PIXELS_MAX = 2_500_000;
/** In modules: the quiet border that belongs to a code. */
const BORDER = 2;

/** Reads the QR codes of a picture and paints them over, so that nobody reads words into them. */
export function takeCodes(pixels: Pixels): readonly CodeFound[] {
  const scale = Math.max(1, Math.ceil(Math.sqrt((pixels.width * pixels.height) / LOOK_PIXELS_MAX)));
  const contents: string[] = [];
  while (contents.length < CODES_MAX) {
    const { data, width, height } = scale === 1 ? pixels : thinned(pixels, scale);
    const code = jsQR(data, width, height);
    if (!code) break;
    paintOver(pixels, code, scale);
    const content = contentOf(code);
    if (content !== '') contents.push(content);
  }
  return [...new Set(contents)].map((content) => ({
    content,
    says: identify(content).items.flatMap(({ says }) => says),
  }));
}

/** The decoder knows UTF-8 only; older Chinese programs write GBK. */
function contentOf({ data, binaryData }: QRCode): string {
  if (data !== '' || binaryData.length === 0) return data.trim();
  return new TextDecoder('gb18030').decode(new Uint8Array(binaryData)).trim();
}

function thinned({ data, width, height }: Pixels, scale: number): Pixels {
  const small = { width: Math.floor(width / scale), height: Math.floor(height / scale) };
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const kept = new Uint32Array(small.width * small.height);
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1)
      kept[y * small.width + x] = words[y * scale * width + x * scale] ?? 0;
  return { data: new Uint8ClampedArray(kept.buffer), ...small };
}

function paintOver({ data, width, height }: Pixels, { location, version }: QRCode, scale: number): void {
  const corners = [
    location.topLeftCorner,
    location.topRightCorner,
    location.bottomLeftCorner,
    location.bottomRightCorner,
  ];
  const xs = corners.map(({ x }) => x * scale);
  const ys = corners.map(({ y }) => y * scale);
  const border = (BORDER * (Math.max(...xs) - Math.min(...xs))) / (4 * version + 17);
  const left = Math.max(0, Math.floor(Math.min(...xs) - border));
  const right = Math.min(width, Math.ceil(Math.max(...xs) + border));
  const top = Math.max(0, Math.floor(Math.min(...ys) - border));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys) + border));
  const paper = data.slice((top * width + left) * 4, (top * width + left) * 4 + 4);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) data.set(paper, (y * width + x) * 4);
}
