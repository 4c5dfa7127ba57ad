import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { unavailable } from '../common/api-error.js';
import { byteSize } from '../common/byte-size.js';
import { SETTINGS } from '../platform/tokens.js';
import { maxFormBytes } from './request-bytes.js';

/** Of all images in work at once, the share that may be of the largest size that one may have. */
const LARGEST = 1 / 4;

/**
 * Bounds how many images are in work at once, from the first byte of their upload to the answer, and how much memory the
 * bodies of all requests take.
 */
@Injectable()
export class Admission {
  private inside = 0;
  private bytes = 0;
  private readonly limit: number;
  private readonly maxBytes: number;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.limit = settings.maxConcurrentImages;
    this.maxBytes = Math.max(this.limit * LARGEST * settings.image.maxBytes, maxFormBytes(settings));
  }

  /**
   * @param bytes that the request's body takes at most
   * @throws ApiError 503 where everything is taken
   */
  async run<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    if (this.bytes + bytes > this.maxBytes)
      throw unavailable(
        'overloaded',
        `Images of ${byteSize(this.bytes)} are in work already, of at most ${byteSize(this.maxBytes)}; try again in a moment`,
      );
    const running = this.tryRun(work);
    if (running === undefined)
      throw unavailable('overloaded', `${this.limit} images are in work already; try again in a moment`);
    this.bytes += bytes;
    return running.finally(() => {
      this.bytes -= bytes;
    });
  }

  /** Starts the work, or returns undefined where everything is taken. */
  tryRun<T>(work: () => Promise<T>): Promise<T> | undefined {
    if (this.inside >= this.limit) return undefined;
    this.inside++;
    return work().finally(() => {
      this.inside--;
    });
  }
}
