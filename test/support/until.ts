import { setTimeout as delay } from 'node:timers/promises';

/**
 * Far longer than anything takes on a machine with five times as much to do: it only ends a wait for what never comes. What
 * computes all the time, as a training run or the build of an image, has a limit of its own.
 */
export const LIMIT_MS = 180_000;
/** At first it asks often; what takes long is held up by being asked, and an answer a little later is no loss. */
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 50;

/**
 * Asks again and again until there is an answer; an error that `ask` throws ends the wait. After the limit it asks once more:
 * this process may have stood still, and what it waits for may be there.
 * @returns the first answer that is neither undefined, null nor false
 */
export async function until<T>(
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  options: { limitMs?: number; what: string | (() => string) },
): Promise<T> {
  const limitMs = options.limitMs ?? LIMIT_MS;
  const began = performance.now();
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs + 1, LONGEST_PAUSE_MS)) {
    const last = performance.now() - began > limitMs;
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (last) {
      const what = typeof options.what === 'string' ? options.what : options.what();
      throw new Error(`waited ${limitMs} ms for ${what}`);
    }
    await delay(pauseMs);
  }
}
