import { type Layer, type NetworkDescription, samePadding } from '@amend/network';
import { defaultFineTunePolicy, workOf } from './fine-tune-policy.js';

export interface FineTuneEstimate {
  seconds: number;
  /** Of memory, beside what the process needs anyway. */
  bytes: number;
}

/** As many numbers as a photo is shown in a run: fewer passes over many photos. */
const SHOWN_PHOTOS = 40_000;
const LEAST_EPOCHS = 4;
/** Of each weight: itself, its slope, Adam's two means, the start (twice), the best state, and a checkpoint of most of those. */
const COPIES = 12;
/** Forward, each activation is kept once; its slope and what is made on the way are of the largest layer's size. */
const LARGEST_LAYERS = 8;

/** Passes over so many photos. */
export function epochsFor(photos: number): number {
  const wanted = Math.round(SHOWN_PHOTOS / Math.max(1, photos));
  return Math.max(LEAST_EPOCHS, Math.min(defaultFineTunePolicy.epochs, wanted));
}

/** How long a fine-tuning takes, and how much memory. @param imagesPerSecond forward and back */
export function estimateFineTune(
  network: NetworkDescription,
  {
    images,
    epochs,
    batch,
    imagesPerSecond,
  }: { images: number; epochs: number; batch: number; imagesPerSecond: number },
): FineTuneEstimate {
  const sizes: number[] = [];
  let weights = 0;
  let side = network.inputSize;
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
  const kept = sizes.reduce((sum, one) => sum + one, network.inputSize ** 2 * 3);
  const floats = batch * (kept + LARGEST_LAYERS * Math.max(0, ...sizes)) + COPIES * weights;
  const work = workOf(epochs, { ...defaultFineTunePolicy, epochs });
  return { seconds: (images * work) / imagesPerSecond, bytes: 4 * floats };
}
