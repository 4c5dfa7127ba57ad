import type { Image } from '@amend/db';
import { type ImageStore, thumbnail } from '@amend/images';
import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiError, malformed } from '../errors/api-error.js';
import { failStorage } from '../errors/storage-error.js';
import { giveUpStalled, STALLED_MS } from '../http/give-up-stalled.js';
import { imageBytesAtOnce } from '../platform/image-bytes-at-once.js';
import { IMAGE_STORE, SETTINGS } from '../platform/tokens.js';
import { SendingRoom } from './sending-room.js';
import { ThumbnailTurns } from './thumbnail-turns.js';

interface ImageFile {
  bytes: Buffer;
  contentType: string;
}

/** Times that decoding one may take: who waits for a turn holds nothing yet. */
const TURNS_WAITED = 3;

/** An image never changes under its address; private, because who may see it depends on who asks. */
const CACHE = 'private, max-age=31536000, immutable';

/** The bytes of stored images, as they came or smaller. */
@Injectable()
export class StoredImages {
  private readonly room: SendingRoom;
  private readonly turns: ThumbnailTurns;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
  ) {
    this.room = new SendingRoom(imageBytesAtOnce(settings));
    this.turns = new ThumbnailTurns(TURNS_WAITED * settings.image.timeoutMs);
  }

  /**
   * Answers a request with an image, or with word that the caller has it already.
   * @param size longer side of a thumbnail; undefined: the image itself
   * @throws ApiError 404 where the row is there and the file is lost, 503 where the storage is away or too much is being sent
   * @throws ImageError where there was no room for a thumbnail in time
   */
  async send(
    image: Image,
    size: number | undefined,
    { request, response }: { request: Request; response: Response },
  ): Promise<void> {
    response.set({ 'Cache-Control': CACHE, ETag: `"${image.sha256}${size ? `-${size}` : ''}"` });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const file = await this.read(image, size, response).catch((error: unknown) => {
      // They are the image's: an error may be another one, or none, the next time.
      response.removeHeader('Cache-Control');
      response.removeHeader('ETag');
      throw error;
    });
    giveUpStalled(response, STALLED_MS);
    response.type(file.contentType).send(file.bytes);
  }

  private async read(image: Image, size: number | undefined, response: Response): Promise<ImageFile> {
    if (size === undefined) {
      this.room.take(image.bytes, response);
      return { bytes: await this.bytesOf(image), contentType: image.contentType };
    }
    const limits = this.settings.image;
    return this.turns.run(image, async () => {
      if (response.closed) throw malformed('The connection ended before it was answered');
      return thumbnail(await this.bytesOf(image), size, { ...limits, waitMs: limits.timeoutMs });
    });
  }

  private async bytesOf({ sha256 }: Image): Promise<Buffer> {
    const bytes = await this.store.get(sha256).catch(failStorage);
    if (!bytes)
      throw new ApiError(404, 'image_missing', 'The file of this image is missing from the storage');
    return bytes;
  }
}
