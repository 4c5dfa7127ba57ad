import { elementCount, type Tensor } from '@amend/serving-protocol';
import { status } from '@grpc/grpc-js';
import type { BatchQueue, Feed } from '../inference/batch-queue.js';
import type { Servable } from '../lifecycle/servable.js';
import type { ImageSignature, TensorSignature } from '../manifest.js';
import { ServingStatus } from '../serving-status.js';
import { prepareImages } from './prepare-images.js';
import { topClasses } from './top-classes.js';

/**
 * Prepares encoded images, scores them, and names the best classes of each.
 *
 * @throws ServingStatus
 */
export async function scoreImages(
  queue: Pick<BatchQueue, 'run'>,
  servable: Servable,
  { signature, scores: scoresAlias, top }: ImageSignature,
  images: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<{ classes: Tensor; scores: Tensor }> {
  const target = servable.signature(signature) as TensorSignature;
  const [pixelsInput] = Object.values(target.inputs);
  const fetch = target.outputs[scoresAlias]?.tensor;
  if (!pixelsInput || !fetch)
    throw new ServingStatus(status.INTERNAL, `${signature} has no pixels or no scores`);
  const shape = [1, ...pixelsInput.shape.slice(1)];
  const score = async (pixels: Uint8Array) => {
    const feeds: Feed[] = [{ name: pixelsInput.tensor, dtype: 'uint8', shape, data: pixels }];
    const result = await queue.run(
      { servable: servable.key, feeds, fetches: [fetch], batchable: true },
      signal,
    );
    return result.get(fetch)?.data as Float32Array;
  };
  const rows = await prepareImages(images, servable.manifest.preparation, score, signal);
  if (signal.aborted) throw new ServingStatus(status.CANCELLED, 'The call was cancelled');
  return bestOf(rows, servable.manifest.classes ?? [], top);
}

function bestOf(
  rows: Float32Array[],
  names: readonly string[],
  top: number,
): { classes: Tensor; scores: Tensor } {
  const shape = [rows.length, top];
  const scores = new Float32Array(elementCount(shape));
  const classes: Uint8Array[] = [];
  for (const [row, rowScores] of rows.entries()) {
    for (const [rank, index] of topClasses(rowScores, top).entries()) {
      scores[row * top + rank] = rowScores[index] ?? 0;
      classes.push(Buffer.from(names[index] ?? ''));
    }
  }
  return {
    classes: { dtype: 'string', shape, data: classes },
    scores: { dtype: 'float32', shape, data: scores },
  };
}
