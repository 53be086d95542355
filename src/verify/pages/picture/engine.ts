/** The part of tesseract's own interface that is used here. It comes as a script without types. */
type Core = {
  readonly FS: { readonly writeFile: (path: string, bytes: Uint8Array) => void };
  readonly TessBaseAPI: new () => {
    readonly Init: (folder: null, language: string, engine: number) => number;
    readonly SetVariable: (name: string, value: string) => boolean;
    readonly SetImageFile: (orientation: number, angle: number) => number;
    readonly SetRectangle: (left: number, top: number, width: number, height: number) => void;
    readonly Recognize: (monitor: null) => number;
    readonly GetTSVText: (page: number) => string;
  };
};

export type CoreFactory = (options: {
  readonly locateFile: () => string;
  readonly TesseractProgress: (percent: number) => void;
  readonly printErr: (line: string) => void;
}) => Promise<Core>;

/** Three bytes a pixel (red, green, blue), row by row from the top. */
export type Print = {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

export type Area = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Engine = {
  readonly look: (picture: Print) => void;
  /** Reads one area of the picture looked at last; the answer is tesseract's TSV. */
  readonly read: (area: Area, onPercent: (percent: number) => void) => string;
};

const LSTM_ONLY = 1;
/** Takes all for one block of lines. Left to find the text by itself, it drops whole lines of posters and bubbles. */
const ONE_BLOCK = '6';

const tellNobody = (_percent: number): void => undefined;

/** Starts tesseract with its Chinese data. Throws when the data are not what it expects. */
export async function startEngine(
  createCore: CoreFactory,
  { wasmUrl, trained }: { readonly wasmUrl: string; readonly trained: Uint8Array },
): Promise<Engine> {
  let tell = tellNobody;
  const core = await createCore({
    locateFile: () => wasmUrl,
    TesseractProgress: (percent) => tell(percent),
    // It complains of settings in its data that this build does not know; nobody can do anything about that.
    printErr: () => undefined,
  });
  core.FS.writeFile('./chi_sim.traineddata', trained);
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'chi_sim', LSTM_ONLY) !== 0) throw new Error('tesseract refuses its data');

  api.SetVariable('tessedit_pageseg_mode', ONE_BLOCK);

  return {
    look: ({ bytes, width, height }) => {
      const head = new TextEncoder().encode(`P6\n${width} ${height}\n255\n`);
      const file = new Uint8Array(head.length + bytes.length);
      file.set(head);
      file.set(bytes, head.length);
      core.FS.writeFile('/input', file);
      if (api.SetImageFile(1, 0) !== 0) throw new Error('tesseract refuses the picture');
    },
    read: ({ left, top, width, height }, onPercent) => {
      tell = onPercent;
      api.SetRectangle(left, top, width, height);
      api.Recognize(null);
      return api.GetTSVText(0);
    },
  };
}
