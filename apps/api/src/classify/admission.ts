import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { unavailable } from '../common/api-error.js';
import { SETTINGS } from '../platform/tokens.js';

/** Bounds how many images are in work at once, from the first byte of their upload to the answer. */
@Injectable()
export class Admission {
  private inside = 0;
  private readonly limit: number;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.limit = settings.maxConcurrentImages;
  }

  /** @throws ApiError 503 where everything is taken */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const running = this.tryRun(work);
    if (running === undefined)
      throw unavailable('overloaded', `${this.limit} images are in work already; try again in a moment`);
    return running;
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
