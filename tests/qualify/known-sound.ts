import { FRAME_MS, levelOf, type SoundLog } from '../../src/qualify/sound.ts';

/** Numbers of chance that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const RATE = 48_000;
const ON_MS = 260;
const OFF_MS = 80;
const PITCH = 180;

type Sound = {
  /** The voice while it sounds, over the noise, in decibels. */
  readonly overDb: number;
  readonly silenceMs: number;
  readonly speechMs: number;
  readonly voiceDb?: number;
  readonly seed?: number;
};

/** Noise throughout, and after the silence a voice in syllables: samples from -1 to 1 at `RATE`. */
export function knownSound({ overDb, silenceMs, speechMs, voiceDb = -20, seed = 7 }: Sound): Float32Array {
  const chance = seeded(seed);
  const samples = new Float32Array(((silenceMs + speechMs) * RATE) / 1000);
  // Evenly spread noise between -a and a has the power a² ÷ 3; a sum of two sines of amplitude b has b².
  const noise = Math.sqrt(3) * 10 ** ((voiceDb - overDb) / 20);
  const voice = 10 ** (voiceDb / 20);
  for (let at = 0; at < samples.length; at += 1) {
    const ms = (at * 1000) / RATE - silenceMs;
    const turn = (2 * Math.PI * PITCH * at) / RATE;
    const isVoiced = ms >= 0 && ms % (ON_MS + OFF_MS) < ON_MS;
    const said = isVoiced ? voice * (Math.sin(turn) + Math.sin(3 * turn)) : 0;
    samples[at] = said + noise * (2 * chance() - 1);
  }
  return samples;
}

/** What a device would write down of it. */
export function loggedSound(samples: Float32Array): SoundLog {
  const size = (RATE * FRAME_MS) / 1000;
  const levels: number[] = [];
  let clipped = 0;
  for (let begin = 0; begin + size <= samples.length; begin += size) {
    const frame = samples.subarray(begin, begin + size);
    levels.push(levelOf(frame.reduce((sum, each) => sum + each * each, 0) / size));
    if (frame.some((each) => Math.abs(each) >= 0.999)) clipped += 1;
  }
  return { levels, clipped };
}

/** The samples as a WAV file of 16 bits, one channel. */
export function wavOf(samples: Float32Array): Uint8Array {
  const bytes = Buffer.alloc(44 + 2 * samples.length);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + 2 * samples.length, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(2 * RATE, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(2 * samples.length, 40);
  for (const [place, sample] of samples.entries())
    bytes.writeInt16LE(Math.round(32_767 * Math.max(-1, Math.min(1, sample))), 44 + 2 * place);
  return bytes;
}
