import { ImageError, type ImageStore } from '@amend/images';
import { Inject, Injectable } from '@nestjs/common';
import { eachConcurrently } from '../async/each-concurrently.js';
import { ClassifyService } from '../classify/classify.service.js';
import { ApiError } from '../errors/api-error.js';
import { IMAGE_STORE } from '../platform/tokens.js';

const AT_ONCE = 4;
/** Who asked for them: nobody. */
const BY = 'amend';

/** What the live version says of photos that were labelled without asking it. */
@Injectable()
export class FirstPredictions {
  constructor(
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    private readonly classifier: ClassifyService,
  ) {}

  /** @returns ids of predictions, by image; without those that cannot be had at the moment */
  async make(modelName: string, images: readonly string[]): Promise<Map<string, string>> {
    const made = new Map<string, string>();
    await eachConcurrently(images.values(), AT_ONCE, async (sha256) => {
      const id = await this.makeOne(modelName, sha256);
      if (id !== undefined) made.set(sha256, id);
    });
    return made;
  }

  private async makeOne(modelName: string, sha256: string): Promise<string | undefined> {
    const bytes = await this.store.get(sha256);
    if (!bytes) return undefined;
    try {
      return (await this.classifier.classify(modelName, bytes, { top: 1, store: true }, BY)).id;
    } catch (error) {
      // No live version, or a file that cannot be read any more: the photo is not shown this time.
      if (error instanceof ApiError || error instanceof ImageError) return undefined;
      throw error;
    }
  }
}
