import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { prepare } from '@amend/images';
import { assets, efficientNetLite0, emitBackboneOnnx, readSafetensors } from '@amend/network';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const limits = { maxBytes: 50_000_000, maxPixels: 100_000_000, timeoutMs: 30_000 };

const pretrained = readSafetensors(readFileSync(assets.weights));

/** The embeddings of photo files, `[files.length, 1280]`, as the product computes them. */
export async function embedPhotos(files, weights = pretrained) {
  const { inputSize, embeddingSize } = efficientNetLite0;
  const session = await InferenceSession.create(emitBackboneOnnx(efficientNetLite0, weights));
  const embeddings = new Float32Array(files.length * embeddingSize);
  for (const [row, file] of files.entries()) {
    const { pixels } = await prepare(await readFile(file), limits);
    const { embedding } = await session.run(
      { pixels: new Tensor('uint8', pixels, [1, inputSize, inputSize, 3]) },
      ['embedding'],
    );
    embeddings.set(embedding.data, row * embeddingSize);
  }
  await session.release();
  return embeddings;
}
