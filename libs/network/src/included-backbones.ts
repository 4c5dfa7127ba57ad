import { assets } from './assets.js';
import { efficientNetLite0 } from './efficientnet-lite.js';
import type { NetworkDescription } from './network.js';
import { readSafetensors, type Tensors } from './safetensors.js';

/** How a network computes: in floats, or in whole numbers of 8 bits, which is about twice as fast. */
type Precision = 'float32' | 'int8';

/**
 * A backbone that comes with Amend. In another precision it gives other embeddings, so it has another name, under which
 * these are kept.
 */
export interface IncludedBackbone {
  precision: Precision;
  network: NetworkDescription;
  /** safetensors that together are its weights. */
  files: readonly URL[];
}

export const includedBackbones: Readonly<Record<Precision, IncludedBackbone>> = {
  float32: { precision: 'float32', network: efficientNetLite0, files: [assets.weights] },
  int8: {
    precision: 'int8',
    network: { ...efficientNetLite0, name: `${efficientNetLite0.name}-int8` },
    files: [assets.weights, assets.ranges],
  },
};

/** The backbone of a name; undefined where none comes with Amend: an operator's own, or one that was fine-tuned (`NAME+HASH`). */
export function includedBackbone(name: string): IncludedBackbone | undefined {
  return Object.values(includedBackbones).find(({ network }) => network.name === name);
}

/** The tensors of several safetensors files as one set. */
export function joinSafetensors(files: readonly Uint8Array[]): Tensors {
  return new Map(files.flatMap((file) => [...readSafetensors(file)]));
}
