import { halves, halving } from './halving.js';
import { mirrors } from './mirroring.js';
import type { NetworkDescription } from './network.js';
import type { Tensors } from './safetensors.js';

/** What the weights are of: the network as it is described, or one that sees otherwise (`withHalving`, `withMirroring`). */
export function networkOf(network: NetworkDescription, weights: Tensors): NetworkDescription {
  const mirrored = network.mirrored === true || mirrors(weights);
  const layers = halves(weights) ? [halving, ...network.layers] : network.layers;
  return { ...network, layers, mirrored };
}
