import { setTimeout as delay } from 'node:timers/promises';

/** So long may a part take to answer the doctor. */
export const ANSWER_MS = 3_000;

/**
 * What `answer` gives, if it comes in time.
 * @throws Error when it does not, or whatever it fails with
 */
export async function within<T>(answer: Promise<T>, ms = ANSWER_MS): Promise<T> {
  const timer = new AbortController();
  const late = delay(ms, undefined, { signal: timer.signal, ref: false }).then(
    () => {
      throw new Error(`no answer within ${ms / 1000} seconds`);
    },
    () => new Promise<never>(() => undefined),
  );
  return Promise.race([answer, late]).finally(() => timer.abort());
}
