import type { takePicture } from '../picture/picture-panel.ts';

/** Brings the reader of pictures, which is large, only when a picture comes. */
export const loadPictureReader = async (): Promise<typeof takePicture> =>
  (await import('../picture/picture-panel.ts')).takePicture;
