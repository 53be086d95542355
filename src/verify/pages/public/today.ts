const CHINA_AHEAD_MS = 8 * 3_600_000;

/** The day it is in China, '2026-11-23', wherever the reader's clock stands. */
export const todayInChina = (now: Date = new Date()): string =>
  new Date(now.getTime() + CHINA_AHEAD_MS).toISOString().slice(0, 10);
