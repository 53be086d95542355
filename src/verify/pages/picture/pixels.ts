import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { readingSize } from '../../picture-size.ts';
import type { PictureProblem } from '../../picture-words.ts';
import type { Pixels } from './picture-messages.ts';

/** Opens a picture on a canvas, at the size that reads best, on white where it is transparent. */
export async function pixelsOf(file: Blob): Promise<Result<Pixels, PictureProblem>> {
  const image = await opened(file);
  if (!image) return refuse('not-a-picture');
  const size = readingSize({ width: image.naturalWidth, height: image.naturalHeight });
  if (!size) return refuse('too-small');

  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return refuse('engine-missing');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size.width, size.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, size.width, size.height);
  return ok({ data: pen.getImageData(0, 0, size.width, size.height).data, ...size });
}

async function opened(file: Blob): Promise<HTMLImageElement | undefined> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
