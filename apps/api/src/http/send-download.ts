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
  await once(content, 'readable');
  giveUpStalled(response, STALLED_DOWNLOAD_MS);
  response.attachment(name);
  response.type(type); // attachment guesses it by the name
  if (response.req.method === 'HEAD' || response.closed) {
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
