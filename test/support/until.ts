import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer; an error that `ask` throws ends the wait.
 * @returns the first answer that is neither undefined, null nor false
 */
export async function until<T>(
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  options: { limitMs?: number; what: string | (() => string) },
): Promise<T> {
  const limitMs = options.limitMs ?? 20_000;
  const began = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() - began > limitMs) {
      const what = typeof options.what === 'string' ? options.what : options.what();
      throw new Error(`waited ${limitMs} ms for ${what}`);
    }
    await delay(25);
  }
}
