import type { WarmUpImage } from '@amend/bundles';
import { encodePixels, testPattern } from '@amend/images';
import type { NetworkDescription } from '@amend/network';
import type { Material } from '../datasets/material.js';
import { type ImageSource, preparedFor, readPixels } from '../embeddings/read-pixels.js';

const IMAGES = 3;

/**
 * Some of the images that a run knows, to try a new version with and to warm servers up: a test pattern where none can be
 * read any more. As files they are the part that the network sees, encoded anew: nothing of a photo's metadata goes along.
 */
export async function showImages(
  source: ImageSource,
  network: NetworkDescription,
  { training, verified, replay }: Material,
): Promise<WarmUpImage[]> {
  const known = [...verified.images, ...training.images, ...replay.gate.images].slice(0, IMAGES);
  // Those that have an embedding but no file any more are no loss here: others stand in for them.
  const { inputSize } = network;
  const read = await readPixels(source, preparedFor(network), known, () => undefined);
  const shown = read.size > 0 ? [...read.values()] : [testPattern(inputSize)];
  return Promise.all(shown.map(async (pixels) => ({ pixels, jpeg: await encodePixels(pixels, inputSize) })));
}
