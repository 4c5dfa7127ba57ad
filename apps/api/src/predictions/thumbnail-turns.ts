import type { Image } from '@amend/db';
import { Turns } from '../async/turns.js';
import { unavailable } from '../errors/api-error.js';

/** What has more of either takes much memory, or long. */
const SMALL_BYTES = 2 ** 20;
const SMALL_PIXELS = 3_000_000;
/** More would only wait for the decoder, each with the bytes of its image. */
const LARGE_AT_ONCE = 8;
const SMALL_AT_ONCE = 64;

/**
 * Bounds how many images are in memory for their thumbnails, which whoever has stored one may ask for as often as they like. Small
 * ones go by those that take long.
 */
export class ThumbnailTurns {
  private readonly large: Turns;
  private readonly small: Turns;

  /** @param waitMs after which who is not in yet is told to come back */
  constructor(waitMs: number) {
    const late = () => unavailable('overloaded', 'Other thumbnails are being made; try again in a moment', 5);
    this.large = new Turns(LARGE_AT_ONCE, waitMs, late);
    this.small = new Turns(SMALL_AT_ONCE, waitMs, late);
  }

  /**
   * Makes a thumbnail once it is its turn.
   * @throws ApiError 503 where it was not in time
   */
  run<T>(
    { bytes, width, height }: Pick<Image, 'bytes' | 'width' | 'height'>,
    work: () => Promise<T>,
  ): Promise<T> {
    const isSmall = bytes <= SMALL_BYTES && width * height <= SMALL_PIXELS;
    return (isSmall ? this.small : this.large).run('', work);
  }
}
