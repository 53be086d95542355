/** What reading a picture gives: its words for the reader to correct, and what its QR codes say. */
export type PictureReading = { readonly text: string; readonly codes: readonly string[] };

export type ReadPicture = (file: Blob) => Promise<PictureReading>;

/** Brings the reader of pictures, which is large, only when a picture comes. */
export const loadPictureReader = (): Promise<ReadPicture | undefined> => Promise.resolve(undefined);
