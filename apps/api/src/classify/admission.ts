import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { unavailable } from '../errors/api-error.js';
import { byteSize } from '../errors/byte-size.js';
import { imageBytesAtOnce } from '../platform/image-bytes-at-once.js';
import { SETTINGS } from '../platform/tokens.js';
import { maxFormBytes } from './request-bytes.js';

/**
 * Makes room for so many bytes of a request, all together.
 * @throws ApiError 503 where there is none
 */
export type Hold = (bytes: number) => void;

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
    this.maxBytes = Math.max(imageBytesAtOnce(settings), maxFormBytes(settings));
  }

  /**
   * @param bytes that the request's body is known to take; the work holds more as more come
   * @throws ApiError 503 where everything is taken
   */
  async run<T>(bytes: number, work: (hold: Hold) => Promise<T>): Promise<T> {
    let held = 0;
    const hold: Hold = (wanted) => {
      const more = Math.max(0, wanted - held);
      this.take(more);
      held += more;
    };
    try {
      hold(bytes);
      const running = this.tryRun(() => work(hold));
      if (running === undefined)
        throw unavailable('overloaded', `${this.limit} images are in work already; try again in a moment`);
      return await running;
    } finally {
      this.bytes -= held;
    }
  }

  private take(bytes: number): void {
    if (this.bytes + bytes > this.maxBytes)
      throw unavailable(
        'overloaded',
        `Images of ${byteSize(this.bytes)} are in work already, of at most ${byteSize(this.maxBytes)}; try again in a moment`,
      );
    this.bytes += bytes;
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
