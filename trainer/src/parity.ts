import { type Head, type NetworkDescription, scoreEmbeddings } from '@amend/network';
import { NetworkSession } from './network-session.js';

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
    const shown = [...images, waves(network.inputSize)];
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

/** Something to look at where no image can be read: colours that run across the image. */
function waves(side: number): Uint8Array {
  return Uint8Array.from({ length: side * side * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3);
    const [x, y] = [pixel % side, Math.floor(pixel / side)];
    return Math.round(127.5 + 127 * Math.sin((x * ((at % 3) + 1) + y * 2) / 17));
  });
}
