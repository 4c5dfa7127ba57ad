import { setTimeout as delay } from 'node:timers/promises';

/**
 * What `answer` gives, if it comes in time; what it gives later is not heard.
 * @throws Error when it does not, or whatever it fails with
 */
export async function within<T>(limitMs: number, answer: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = delay(limitMs, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw new Error(`no answer within ${limitMs} ms`);
  });
  late.catch(() => undefined); // aborted, when the answer was in time
  return Promise.race([answer, late]).finally(() => timer.abort());
}
