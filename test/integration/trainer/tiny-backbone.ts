import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { seededRandom } from '@amend/learning';
import { floatBytes, type NetworkDescription, type SafeTensor, writeSafetensors } from '@amend/network';

/** A backbone of an operator's own, so small that fine-tuning it takes seconds. */
export const tinyNetwork: NetworkDescription = {
  name: 'tiny',
  inputSize: 224,
  shorterSide: 256,
  embeddingSize: 8,
  mean: 127,
  deviation: 128,
  layers: [
    {
      kind: 'convolution',
      name: 'stem',
      kernelSize: 5,
      stride: 4,
      inputs: 3,
      outputs: 8,
      activation: 'relu6',
    },
    { kind: 'depthwise', name: 'depthwise', kernelSize: 3, stride: 2, channels: 8, activation: 'relu6' },
    {
      kind: 'convolution',
      name: 'head',
      kernelSize: 1,
      stride: 1,
      inputs: 8,
      outputs: 8,
      activation: 'relu6',
    },
  ],
};

/** Puts it where the trainer looks for backbones. */
export async function installTinyBackbone(home: string): Promise<void> {
  const folder = path.join(home, 'backbones', tinyNetwork.name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'network.json'), JSON.stringify(tinyNetwork));
  const random = seededRandom(9);
  const tensor = (shape: number[]): SafeTensor => {
    const length = shape.reduce((a, b) => a * b);
    const numbers = Float32Array.from({ length }, () => (random() - 0.45) * 0.8);
    return { dtype: 'F32', shape, data: floatBytes(numbers) };
  };
  const weights = new Map([
    ['stem.kernel', tensor([5, 5, 3, 8])],
    ['stem.bias', tensor([8])],
    ['depthwise.kernel', tensor([3, 3, 8, 1])],
    ['depthwise.bias', tensor([8])],
    ['head.kernel', tensor([1, 1, 8, 8])],
    ['head.bias', tensor([8])],
  ]);
  await writeFile(path.join(folder, 'weights.safetensors'), writeSafetensors(weights));
}
