import type { Database } from '@amend/db';
import type { ImageStore } from '@amend/images';
import type { Logger } from '@amend/logging';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DATABASE, IMAGE_STORE, LOGGER } from '../platform/tokens.js';

/** From the storing of an image to the row that names it no call takes so long. */
const CALL_MS = 60 * 60_000;
const SWEEP_MS = 15 * 60_000;
const AT_ONCE = 1_000;

/**
 * Images that are stored, and that no row names, as what stored them failed afterwards. Another call, here or in another
 * process, may be about to name the same one: so they are set aside until no such call can be under way any more.
 */
@Injectable()
export class UnnamedImages implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = () => {
      this.sweep().catch((error: unknown) => {
        this.logger.warn(
          { err: error },
          'images of calls that failed could not be removed; it is tried again',
        );
      });
    };
    this.timer = setInterval(sweep, SWEEP_MS).unref();
    sweep();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /**
   * Sets an image aside if the work fails.
   * @param stored the storing of it, which may still go on
   * @param work waits for the storing, and ends with a row that names the image
   */
  async unlessNamed<T>(hash: string, stored: Promise<unknown>, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      void this.leave(hash, stored); // nobody has to wait for it
      throw error;
    }
  }

  private async leave(hash: string, stored: Promise<unknown>): Promise<void> {
    await stored.catch(() => undefined);
    try {
      const named = await this.named([hash]).catch(() => new Set()); // it is brought back if need be
      if (!named.has(hash)) await this.store.setAside(hash);
    } catch (error) {
      this.logger.warn({ err: error, sha256: hash }, 'the image of a call that failed stays stored');
    }
  }

  /** Brings back what is named by now, and removes the rest for good. */
  async sweep(): Promise<void> {
    const due = (await this.store.listAside()).filter(({ at }) => Date.now() - at.getTime() > CALL_MS);
    for (let start = 0; start < due.length; start += AT_ONCE) {
      const images = due.slice(start, start + AT_ONCE);
      const named = await this.named(images.map(({ hash }) => hash));
      for (const image of images)
        await (named.has(image.hash) ? this.store.bringBack(image) : this.store.discard(image));
    }
  }

  private async named(hashes: string[]): Promise<Set<string>> {
    const rows = await this.database.image.findMany({
      where: { sha256: { in: hashes } },
      select: { sha256: true },
    });
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
