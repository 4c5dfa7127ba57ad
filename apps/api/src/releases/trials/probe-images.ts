import type { Database } from '@amend/db';
import { ImageError, type ImageStore, type Preparation, prepare } from '@amend/images';
import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { failStorage } from '../../errors/storage-error.js';
import { DATABASE, IMAGE_STORE, SETTINGS } from '../../platform/tokens.js';

/** An image as the network takes it, and its embedding from when it was classified or imported. */
export interface ProbeImage {
  pixels: Uint8Array;
  embedding: Float32Array;
}

const IMAGES = 4;

/** Real images of a model to try a new version with. */
@Injectable()
export class ProbeImages {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Some of the latest images that a model classified or was taught; none for a model that has seen none.
   * @throws ApiError 503 when the image store does not answer
   */
  async latest(modelId: string, backbone: string, preparation: Preparation): Promise<ProbeImage[]> {
    const rows = await this.database.$queryRaw<{ sha256: string; vector: Uint8Array }[]>`
      select sha256, vector from embeddings
      where backbone = ${backbone} and sha256 in (
        (select sha256 from predictions where model_id = ${modelId}::uuid order by id desc limit ${2 * IMAGES})
        union
        (select sha256 from labels where model_id = ${modelId}::uuid order by updated_at desc limit ${2 * IMAGES}))
      limit ${IMAGES}`;
    const images = await Promise.all(
      rows.map(({ sha256, vector }) => this.load(sha256, vector, preparation)),
    );
    return images.filter((image) => image !== null);
  }

  private async load(
    sha256: string,
    vector: Uint8Array,
    preparation: Preparation,
  ): Promise<ProbeImage | null> {
    const bytes = await this.store.get(sha256).catch(failStorage);
    if (!bytes) return null;
    try {
      const { pixels } = await prepare(bytes, this.settings.image, preparation);
      return { pixels, embedding: new Float32Array(new Uint8Array(vector).buffer) };
    } catch (error) {
      if (error instanceof ImageError) return null; // taken under looser limits than today's
      throw error;
    }
  }
}
