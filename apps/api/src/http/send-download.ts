import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { giveUpStalled, STALLED_DOWNLOAD_MS } from './give-up-stalled.js';

/**
 * Answers with a file that is made as it is read.
 * @throws what the content fails with; after its first piece the answer is cut off, so that nobody takes a half for the whole
 */
export async function sendDownload(
  response: Response,
  content: Readable,
  { name, type }: { name: string; type: string },
): Promise<void> {
  if (!(await begun(content, response))) return;
  giveUpStalled(response, STALLED_DOWNLOAD_MS);
  response.attachment(name);
  response.type(type); // attachment guesses it by the name
  if (response.req.method === 'HEAD') {
    content.destroy(); // or all of it would be made for nobody
    response.end();
    return;
  }
  let gone = false; // who asked; a content that fails ends the answer too, but has failed by then
  response.once('close', () => {
    gone = content.errored === null;
  });
  await pipeline(content, response).catch((error: unknown) => {
    if (!gone) throw error;
  });
}

/** Waits for the first piece. @returns whether anybody still waits for it; otherwise the content is given up at once */
async function begun(content: Readable, response: Response): Promise<boolean> {
  const gone = new AbortController();
  const leave = () => gone.abort();
  if (response.closed) leave();
  response.once('close', leave);
  try {
    await once(content, 'readable', { signal: gone.signal });
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    response.off('close', leave);
  }
  if (!gone.signal.aborted) return true;
  content.on('error', () => undefined); // it fails for nobody any more
  content.destroy();
  return false;
}
