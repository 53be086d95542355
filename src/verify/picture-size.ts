export type Size = { readonly width: number; readonly height: number };

/** Above this a phone runs short of memory, and nothing is read better. */
export const PIXELS_MAX = 12_000_000;
/** A picture with a shorter side holds no line of Chinese that anybody could read. */
const SIDE_MIN = 24;
/** Screenshots that were sent around arrive shrunk; the engine wants characters of some 30 pixels. */
const WIDTH_WANTED = 700;
const ENLARGED_MAX = 2;
/** The screen of a phone: tall, and up to this wide. Its words are drawn so large that the engine begins to err. */
const SCREEN_RATIO_MIN = 1.6;
const SCREEN_WIDTH_MAX = 1500;
const SCREEN_WIDTH_WANTED = 780;

/** The size at which a picture is read, in whole pixels; nothing when it is too small to hold words. */
export function readingSize({ width, height }: Size): Size | undefined {
  if (Math.min(width, height) < SIDE_MIN) return undefined;
  const isScreen = height >= SCREEN_RATIO_MIN * width && width <= SCREEN_WIDTH_MAX;
  const most = isScreen ? Math.min(1, SCREEN_WIDTH_WANTED / width) : 1;
  const wanted = Math.min(ENLARGED_MAX, Math.max(most, WIDTH_WANTED / width));
  const scale = Math.min(wanted, Math.sqrt(PIXELS_MAX / (width * height)));
  if (Math.min(width, height) * scale < 1) return undefined;
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}
