import { testPattern } from '@amend/images';
import { type Head, type NetworkDescription, scoreEmbeddings } from '@amend/network';
import { NetworkSession } from '../embeddings/network-session.js';

export interface Parity {
  images: number;
  /** Between any two scores; NaN where the model gives no number. */
  largestDifference: number;
}

/**
 * Runs an emitted model and compares its scores with those of the head on the model's own embeddings.
 * @param images prepared pixels; one that is made up is added
 */
export async function measureParity(
  network: NetworkDescription,
  head: Head,
  model: Uint8Array,
  images: readonly Uint8Array[],
): Promise<Parity> {
  const session = await NetworkSession.open(model, network.inputSize, ['scores', 'embedding']);
  try {
    const shown = [...images, testPattern(network.inputSize)];
    const { scores, embedding } = await session.run(shown);
    const largestDifference = scoreEmbeddings(head, embedding).reduce(
      (largest, score, at) => Math.max(largest, Math.abs(score - (scores[at] ?? Number.NaN))),
      0,
    );
    return { images: shown.length, largestDifference };
  } finally {
    await session.close();
  }
}
