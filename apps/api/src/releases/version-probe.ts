import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BundleStore, bundleFiles } from '@amend/bundles';
import { readHead, scoreEmbeddings } from '@amend/network';
import type { ServingClient } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { BUNDLES, SERVING } from '../platform/tokens.js';
import { compareScores } from './compare-scores.js';
import type { ProbeResult } from './next-action.js';
import { ProbeImages } from './probe-images.js';
import type { ReleaseClaim } from './release-claims.js';

const SIDE = 224;
const PIXELS = SIDE * SIDE * 3;

/**
 * Asks a version that has just been started about real images, and holds its scores against those that the trained head
 * gives for the embeddings stored with them: a way that shares neither files nor process with the model server's.
 */
@Injectable()
export class VersionProbe {
  constructor(
    private readonly images: ProbeImages,
    @Inject(SERVING) private readonly serving: ServingClient,
    @Inject(BUNDLES) private readonly bundles: BundleStore,
  ) {}

  /**
   * @throws ServingError when the model server does not answer
   * @throws ApiError 503 when the image store does not
   */
  async run({ model, modelId, backbone, version, bundle }: ReleaseClaim): Promise<ProbeResult> {
    const head = readHead(await readFile(path.join(await this.bundles.open(bundle), bundleFiles.head)));
    const images = await this.images.latest(modelId, backbone);
    const pixels = images.length > 0 ? Buffer.concat(images.map((image) => image.pixels)) : testPattern();
    const count = pixels.length / PIXELS;
    const { outputs } = await this.serving.predict({
      ...{ model, version, signature: 'pixels' },
      inputs: { pixels: { dtype: 'uint8', shape: [count, SIDE, SIDE, 3], data: pixels } },
    });
    const { scores, embedding } = outputs;
    if (scores?.dtype !== 'float32' || embedding?.dtype !== 'float32')
      return { passed: false, says: 'The probe failed: no scores and embedding came back.' };
    const stored = Float32Array.from(images.flatMap((image) => [...image.embedding]));
    // A model that has seen no image yet is tried with a pattern, on the embedding that came with its scores.
    const expected = scoreEmbeddings(head, images.length > 0 ? stored : embedding.data);
    return compareScores(scores.data, expected, count, description(images.length));
  }
}

function description(images: number): string {
  if (images === 0) return 'A test pattern, for want of images,';
  return images === 1 ? 'The one image so far' : `${images} of the latest images`;
}

/** Neither grey nor noise: slopes of different steepness in each colour. */
function testPattern(): Uint8Array {
  return Uint8Array.from({ length: PIXELS }, (_, index) => {
    const [pixel, channel] = [Math.floor(index / 3), index % 3];
    return (Math.floor(pixel / SIDE) * (channel + 1) + (pixel % SIDE) * (3 - channel)) % 256;
  });
}
