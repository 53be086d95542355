import { levelOf } from '../../sound.ts';
import { type ProcessingState, processings, type RoomLog } from '../../room.ts';

/** A fiftieth of a second: its level, and whether it reached the top of the scale. */
export type Frame = { readonly level: number; readonly isClipped: boolean };

export type Listening = {
  readonly stream: MediaStream;
  readonly processing: RoomLog['processing'];
  readonly close: () => void;
};

export type ListeningTrouble = 'insecure' | 'noMicrophone' | 'unsupported';

const CLIPPED_FROM = 0.999;

/**
 * Opens the microphone with everything switched off that would flatter a room, and tells each frame. Answers what is in
 * the way, in a word of the page. `framesAddress` is where the built `frames.island.ts` lies.
 */
export async function listenTo(
  framesAddress: string,
  hear: (frame: Frame) => void,
): Promise<Listening | ListeningTrouble> {
  if (!isSecureContext) return 'insecure';
  if (!('mediaDevices' in navigator) || !('AudioWorkletNode' in globalThis)) return 'unsupported';
  const stream = await microphone();
  if (!stream) return 'noMicrophone';
  try {
    const sound = new AudioContext();
    await sound.resume();
    await sound.audioWorklet.addModule(framesAddress);
    const frames = new AudioWorkletNode(sound, 'frames');
    frames.port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!Array.isArray(data)) return;
      const told: readonly unknown[] = data;
      const [power, peak] = told;
      if (typeof power === 'number' && typeof peak === 'number')
        hear({ level: levelOf(power), isClipped: peak >= CLIPPED_FROM });
    });
    frames.port.start();
    // What hangs on nothing is not run; no sound comes out of it.
    sound.createMediaStreamSource(stream).connect(frames).connect(sound.destination);
    return {
      stream,
      processing: processingOf(stream),
      close: () => {
        for (const track of stream.getTracks()) track.stop();
        void sound.close();
      },
    };
  } catch {
    for (const track of stream.getTracks()) track.stop();
    return 'unsupported';
  }
}

const microphone = (): Promise<MediaStream | undefined> =>
  navigator.mediaDevices
    .getUserMedia({
      audio: {
        echoCancellation: false,
        noiseSuppression: false,
        autoGainControl: false,
        channelCount: 1,
      },
    })
    .catch(() => undefined);

/** What the browser says it did, which is not always what it was asked for. */
function processingOf(stream: MediaStream): RoomLog['processing'] {
  const settings: Readonly<Record<string, unknown>> = { ...stream.getAudioTracks()[0]?.getSettings() };
  const [echoCancellation, noiseSuppression, autoGainControl] = processings.map((name): ProcessingState => {
    const state = settings[name];
    if (state === undefined) return 'unknown';
    return state === false ? 'off' : 'on';
  });
  return {
    echoCancellation: echoCancellation ?? 'unknown',
    noiseSuppression: noiseSuppression ?? 'unknown',
    autoGainControl: autoGainControl ?? 'unknown',
  };
}
