import type { Response } from 'express';
import { unavailable } from '../errors/api-error.js';
import { byteSize } from '../errors/byte-size.js';

/** Bounds the memory of the images that are being sent, all together: who asks for one need not read it. */
export class SendingRoom {
  private bytes = 0;

  /** @param maxBytes one image alone may have more */
  constructor(private readonly maxBytes: number) {}

  /**
   * Makes room for an image, until its answer is over.
   * @throws ApiError 503 where there is none
   */
  take(bytes: number, response: Response): void {
    if (response.closed) return; // by who asked, and nothing would tell it again
    if (this.bytes > 0 && this.bytes + bytes > this.maxBytes)
      throw unavailable(
        'overloaded',
        `Images of ${byteSize(this.bytes)} are being sent already, of at most ${byteSize(this.maxBytes)}; try again in a moment`,
        5,
      );
    this.bytes += bytes;
    response.once('close', () => {
      this.bytes -= bytes;
    });
  }
}
