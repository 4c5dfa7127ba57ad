import { ImageError, type ImageStore, imageHash, prepare } from '@amend/images';
import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { storageError } from '../common/storage-error.js';
import { IMAGE_STORE, SETTINGS } from '../platform/tokens.js';
import { type ExampleOwner, ExamplesRepository } from './examples.repository.js';

/** One labelled image of an import. */
export interface ExampleFile {
  name: string;
  className: string;
  bytes: Buffer;
}

export type ImportOutcome = 'imported' | 'duplicate' | { error: string };

/** Checks, stores and labels the images of an import, one by one. */
@Injectable()
export class ExampleImporter {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    private readonly repository: ExamplesRepository,
  ) {}

  /** A file that is no image is told, not thrown; what is wrong on our side is thrown. */
  async import({ className, bytes }: ExampleFile, owner: ExampleOwner): Promise<ImportOutcome> {
    try {
      const { width, height, contentType } = await prepare(bytes, this.settings.image);
      const sha256 = imageHash(bytes);
      await this.store.put(sha256, bytes).catch((error: unknown) => {
        throw storageError(error);
      });
      const image = { sha256, bytes: bytes.length, width, height, contentType };
      return await this.repository.add(image, className, owner);
    } catch (error) {
      if (error instanceof ImageError) return { error: error.message };
      throw error;
    }
  }
}
