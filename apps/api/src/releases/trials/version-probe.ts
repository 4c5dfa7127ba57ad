import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BundleStore, bundleFiles } from '@amend/bundles';
import { testPattern } from '@amend/images';
import { type Head, readHead, scoreEmbeddings } from '@amend/network';
import type { Prediction, ServingClient } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { Backbones } from '../../live/backbones.js';
import { BUNDLES, SERVING } from '../../platform/tokens.js';
import type { ProbeResult } from '../next-action/release-snapshot.js';
import type { ReleaseClaim } from '../rollout/release-claim.js';
import { compareScores } from './compare-scores.js';
import { ProbeImages } from './probe-images.js';

const CHANNELS = 3;

/** What a version is asked about, and what its answers are held against. */
export interface ProbeMaterial {
  head: Head;
  images: number;
  /** Of each image, in pixels. */
  side: number;
  pixels: Uint8Array;
  /** Of the images, one after the other; empty where there is none. */
  embeddings: Float32Array;
}

/**
 * Asks a version about real images, and holds its scores against those that the trained head gives for the embeddings
 * stored with them: a way that shares neither files nor process with the model server's.
 */
@Injectable()
export class VersionProbe {
  constructor(
    private readonly images: ProbeImages,
    private readonly backbones: Backbones,
    @Inject(SERVING) private readonly serving: ServingClient,
    @Inject(BUNDLES) private readonly bundles: BundleStore,
  ) {}

  /**
   * The latest images, or a test pattern for want of any.
   * @throws ApiError 503 when the image store does not answer
   */
  async material({ modelId, backbone, bundle }: ReleaseClaim): Promise<ProbeMaterial> {
    const head = readHead(await readFile(path.join(await this.bundles.open(bundle), bundleFiles.head)));
    const preparation = await this.backbones.preparation(backbone);
    const { cropSize: side } = preparation;
    const images = await this.images.latest(modelId, backbone, preparation);
    return {
      head,
      images: images.length,
      side,
      pixels: images.length > 0 ? Buffer.concat(images.map((image) => image.pixels)) : testPattern(side),
      embeddings: Float32Array.from(images.flatMap((image) => [...image.embedding])),
    };
  }

  /** @throws ServingError when the model server does not answer */
  async run(model: string, version: number, material: ProbeMaterial): Promise<ProbeResult> {
    return this.check(await this.ask(model, version, material), material);
  }

  /** Holds an answer against what was trained. */
  check({ outputs: { scores, embedding } }: Prediction, material: ProbeMaterial): ProbeResult {
    const { head, images, embeddings } = material;
    if (scores?.dtype !== 'float32' || embedding?.dtype !== 'float32')
      return { passed: false, says: 'The probe failed: no scores and embedding came back.' };
    // A model that has seen no image yet is tried with a pattern, on the embedding that came with its scores.
    const expected = scoreEmbeddings(head, images > 0 ? embeddings : embedding.data);
    return compareScores(scores.data, expected, Math.max(images, 1), description(images));
  }

  /** @throws ServingError when the model server does not answer */
  ask(
    model: string,
    version: number,
    { side, pixels }: ProbeMaterial,
    deadlineMs?: number,
  ): Promise<Prediction> {
    const shape = [pixels.length / bytesOf(side), side, side, CHANNELS];
    return this.serving.predict({
      model,
      version,
      signature: 'pixels',
      ...(deadlineMs !== undefined && { deadlineMs }),
      inputs: { pixels: { dtype: 'uint8', shape, data: pixels } },
    });
  }
}

/** One image of the material, another one each turn. */
export function oneImage(material: ProbeMaterial, turn: number): ProbeMaterial {
  const { images, side, pixels, embeddings } = material;
  if (images < 2) return material;
  const row = turn % images;
  const width = embeddings.length / images;
  return {
    head: material.head,
    images: 1,
    side,
    pixels: pixels.subarray(row * bytesOf(side), (row + 1) * bytesOf(side)),
    embeddings: embeddings.subarray(row * width, (row + 1) * width),
  };
}

const bytesOf = (side: number) => side * side * CHANNELS;

function description(images: number): string {
  if (images === 0) return 'A test pattern, for want of images,';
  return images === 1 ? 'The one image so far' : `${images} of the latest images`;
}
