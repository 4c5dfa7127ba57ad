// `node test/quality/measure-ranges.mjs DIR OUT`: writes between which values the activations of EfficientNet-Lite0 lie on every fourth
// of the photos in DIR, by their names: what int8 is scaled by (libs/network/weights/efficientnet-lite0-ranges.safetensors).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepare } from '@amend/images';
import {
  assets,
  efficientNetLite0,
  emitCalibrationOnnx,
  readSafetensors,
  widestRanges,
  withRanges,
  writeSafetensors,
} from '@amend/network';
import * as ort from 'onnxruntime-node';

const EVERY = 4;
const LIMITS = { maxBytes: 20 * 2 ** 20, maxPixels: 50_000_000, timeoutMs: 60_000 };

const [folder, out] = process.argv.slice(2);
if (!folder || !out) throw new Error('usage: node test/quality/measure-ranges.mjs DIR OUT');
const { onnx, rangesOf } = emitCalibrationOnnx(
  efficientNetLite0,
  readSafetensors(readFileSync(assets.weights)),
);
const session = await ort.InferenceSession.create(onnx);
const photos = readdirSync(folder)
  .filter((name) => name.endsWith('.jpg'))
  .sort()
  .filter((_, index) => index % EVERY === 0);
const { inputSize } = efficientNetLite0;
const seen = [];
for (const name of photos) {
  const { pixels } = await prepare(readFileSync(path.join(folder, name)), LIMITS);
  const answer = await session.run({ pixels: new ort.Tensor('uint8', pixels, [1, inputSize, inputSize, 3]) });
  seen.push(rangesOf({ lowest: answer.lowest.data, highest: answer.highest.data }));
}
const ranges = widestRanges(seen);
writeFileSync(out, writeSafetensors(withRanges(new Map(), ranges)));
console.log(`${ranges.size} ranges of ${photos.length} photos`);
