import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const ANSWER_MS = 5_000;

/**
 * Asks until the address answers 200.
 * @param ended resolves when there is no point in asking any more
 * @returns whether it did
 */
export async function whenServing(url: string, ended: Promise<unknown>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    if ((await statusOf(url)) === 200) return true;
    await delay(50);
  }
  return false;
}

/** Without `fetch`, which would take 10 MB of memory for as long as the supervisor runs. */
function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: ANSWER_MS }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(0)); // not listening yet
  });
}
