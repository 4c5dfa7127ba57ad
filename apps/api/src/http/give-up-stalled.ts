import type { Response } from 'express';

/** An answer of which nothing more is read for so long is given up, as a body is of which nothing more comes. */
export const STALLED_MS = 30_000;
/** Downloads are paused. */
export const STALLED_DOWNLOAD_MS = 5 * 60_000;

/** For an answer that is about to be sent; the log of requests tells it from one that its reader has left. */
export function giveUpStalled(response: Response, afterMs: number): void {
  response.setTimeout(afterMs, () => {
    response.locals.code = 'stalled';
    response.destroy();
  });
}
