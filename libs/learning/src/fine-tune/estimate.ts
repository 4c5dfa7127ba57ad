import { type Layer, type NetworkDescription, samePadding } from '@amend/network';
import { type FineTunePolicy, seesHalf, workOf } from './fine-tune-policy.js';

export interface FineTuneEstimate {
  seconds: number;
  /** Of memory, beside what the process needs anyway. */
  bytes: number;
}

/** Of each weight: itself, its slope, Adam's two means, the start (twice), the best state, and a checkpoint of most of those. */
const COPIES = 12;
/** Forward, each activation is kept once; its slope and what is made on the way are of the largest layer's size. */
const LARGEST_LAYERS = 8;

/** How long a fine-tuning takes, and how much memory. @param imagesPerSecond of full size, forward and back */
export function estimateFineTune(
  network: NetworkDescription,
  { images, policy, imagesPerSecond }: { images: number; policy: FineTunePolicy; imagesPerSecond: number },
): FineTuneEstimate {
  const sizes: number[] = [];
  let weights = 0;
  const { epochs, batch } = policy;
  const shown = seesHalf(policy) ? network.inputSize / 2 : network.inputSize;
  let side = shown;
  const walk = (layers: readonly Layer[]): void => {
    for (const layer of layers) {
      if (layer.kind === 'residual') {
        walk(layer.layers);
        sizes.push(sizes.at(-1) ?? 0);
        continue;
      }
      side = samePadding(side, layer.kernelSize, layer.stride).output;
      const outputs = layer.kind === 'depthwise' ? layer.channels : layer.outputs;
      const inputs = layer.kind === 'depthwise' ? 1 : layer.inputs;
      weights += outputs * (1 + inputs * layer.kernelSize ** 2);
      sizes.push(side * side * outputs);
    }
  };
  walk(network.layers);
  const kept = sizes.reduce((sum, one) => sum + one, shown ** 2 * 3);
  const floats = batch * (kept + LARGEST_LAYERS * Math.max(0, ...sizes)) + COPIES * weights;
  return { seconds: (images * workOf(epochs, policy)) / imagesPerSecond, bytes: 4 * floats };
}
