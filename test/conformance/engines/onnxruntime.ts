import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { PixelAnswers, Pixels } from './engines';

const BATCH = 16;

export async function runOnnxruntime(model: Uint8Array, pixels: Pixels): Promise<PixelAnswers> {
  const { count, side, data } = pixels;
  const session = await InferenceSession.create(model);
  const found: Record<keyof PixelAnswers, number[]> = { scores: [], embedding: [] };
  const size = side * side * 3;
  for (let start = 0; start < count; start += BATCH) {
    const batch = data.subarray(start * size, Math.min(count, start + BATCH) * size);
    const input = new Tensor('uint8', batch, [batch.length / size, side, side, 3]);
    const answer = await session.run({ pixels: input });
    for (const name of ['scores', 'embedding'] as const)
      found[name].push(...((answer[name]?.data ?? []) as Float32Array));
  }
  await session.release();
  return { scores: Float32Array.from(found.scores), embedding: Float32Array.from(found.embedding) };
}
