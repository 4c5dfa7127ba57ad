import { type ImageStore, thumbnail } from '@amend/images';
import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { ApiError } from '../common/api-error.js';
import { storageError } from '../common/storage-error.js';
import { IMAGE_STORE, SETTINGS } from '../platform/tokens.js';

export interface ImageFile {
  bytes: Buffer;
  contentType: string;
}

/** The bytes of stored images, as they came or smaller. */
@Injectable()
export class StoredImages {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
  ) {}

  /**
   * @param size longer side of a thumbnail; undefined: the image itself
   * @throws ApiError 404 where the row is there and the file is lost, 503 where the storage is away
   */
  async read(image: { sha256: string; contentType: string }, size: number | undefined): Promise<ImageFile> {
    const bytes = await this.store.get(image.sha256).catch((error: unknown) => {
      throw storageError(error);
    });
    if (!bytes)
      throw new ApiError(404, 'image_missing', 'The file of this image is missing from the storage');
    return size === undefined
      ? { bytes, contentType: image.contentType }
      : thumbnail(bytes, size, this.settings.image);
  }
}
