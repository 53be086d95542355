import type { ComputerLog } from '../../computer.ts';
import type { LineLog } from '../../net.ts';
import { type ProcessingState, processings, processingStates, type RoomLog } from '../../room.ts';
import type { SoundLog } from '../../sound.ts';

/** What was measured in this tab; it goes when the tab is closed. */
export type Measured = {
  /** The session in which room and line were measured last. */
  ticket?: string;
  room?: RoomLog;
  line?: LineLog;
  computer?: ComputerLog;
};

const PLACE = 'try.workplace';

/** Where the browser keeps nothing for us, the figures stay on the page alone. */
export function remember(measured: Measured): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(measured));
  } catch {
    // Full, or forbidden: nothing is lost but the way back.
  }
}

/** What was remembered, read as if a stranger had written it. */
export function remembered(): Measured {
  try {
    const told: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? '{}');
    const [room, line, computer] = [
      roomIn(partOf(told, 'room')),
      lineIn(partOf(told, 'line')),
      computerIn(partOf(told, 'computer')),
    ];
    const ticket = partOf(told, 'ticket');
    return {
      ...(typeof ticket === 'string' ? { ticket } : {}),
      ...(room ? { room } : {}),
      ...(line ? { line } : {}),
      ...(computer ? { computer } : {}),
    };
  } catch {
    return {};
  }
}

const partOf = (told: unknown, name: string): unknown =>
  typeof told === 'object' && told !== null
    ? Object.entries(told).find(([key]) => key === name)?.[1]
    : undefined;

const numberIn = (told: unknown, name: string): number | undefined => {
  const value = partOf(told, name);
  return typeof value === 'number' ? value : undefined;
};

function numbersIn(told: unknown, name: string): readonly number[] | undefined {
  const list = partOf(told, name);
  if (!Array.isArray(list)) return undefined;
  const values: readonly unknown[] = list;
  const numbers = values.filter((each) => typeof each === 'number');
  return numbers.length === values.length ? numbers : undefined;
}

function soundIn(told: unknown): SoundLog | undefined {
  const [levels, clipped] = [numbersIn(told, 'levels'), numberIn(told, 'clipped')];
  return levels && clipped !== undefined ? { levels, clipped } : undefined;
}

function roomIn(told: unknown): RoomLog | undefined {
  const [silence, speech] = [soundIn(partOf(told, 'silence')), soundIn(partOf(told, 'speech'))];
  const states = processings.map((name): ProcessingState => {
    const state = partOf(partOf(told, 'processing'), name);
    return processingStates.find((known) => known === state) ?? 'unknown';
  });
  const [echoCancellation, noiseSuppression, autoGainControl] = states;
  if (!silence || !speech || !echoCancellation || !noiseSuppression || !autoGainControl) return undefined;
  return { processing: { echoCancellation, noiseSuppression, autoGainControl }, silence, speech };
}

function lineIn(told: unknown): LineLog | undefined {
  const [trips, arrived] = [numbersIn(told, 'trips'), numberIn(told, 'arrived')];
  if (!trips || arrived === undefined) return undefined;
  return { trips, arrived, downKbps: numberIn(told, 'downKbps'), upKbps: numberIn(told, 'upKbps') };
}

function computerIn(told: unknown): ComputerLog | undefined {
  const [width, height] = [numberIn(told, 'width'), numberIn(told, 'height')];
  const workTenths = numberIn(told, 'workTenths');
  // Which parts the browser has is asked again: it is quickly told.
  if (width === undefined || height === undefined || workTenths === undefined) return undefined;
  return { width, height, missing: missingParts(), workTenths };
}

/** What the work needs and this browser has not. */
export function missingParts(): ComputerLog['missing'] {
  const has = {
    microphone: 'mediaDevices' in navigator,
    worklet: 'AudioWorkletNode' in globalThis,
    recorder: 'MediaRecorder' in globalThis,
    line: 'RTCPeerConnection' in globalThis,
    socket: 'WebSocket' in globalThis,
  };
  return (['microphone', 'worklet', 'recorder', 'line', 'socket'] as const).filter((part) => !has[part]);
}
