// What the browser's thread for sound offers, as far as it is used here (Web Audio API, AudioWorkletGlobalScope).
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;
declare const sampleRate: number;

const FRAMES_A_SECOND = 50;
const size = Math.round(sampleRate / FRAMES_A_SECOND);
let [count, power, peak] = [0, 0, 0];

/** Tells the mean power and the peak of each fiftieth of a second of the first channel, and passes no sound on. */
class Frames extends AudioWorkletProcessor {
  process([input]: readonly (readonly Float32Array[])[]): boolean {
    for (const sample of input?.[0] ?? []) {
      power += sample * sample;
      peak = Math.max(peak, Math.abs(sample));
      count += 1;
      if (count < size) continue;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
      this.port.postMessage([power / size, peak]);
      [count, power, peak] = [0, 0, 0];
    }
    return true;
  }
}

registerProcessor('frames', Frames);
