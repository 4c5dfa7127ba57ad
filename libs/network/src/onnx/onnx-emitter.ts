import { expectFittingHead, type Head } from '../head.js';
import type { NetworkDescription } from '../network.js';
import { networkOf } from '../network-of.js';
import { rangesIn } from '../ranges-in-weights.js';
import type { Tensors } from '../safetensors.js';
import { FloatBackbone } from './float-backbone.js';
import { encodeOnnx, type OnnxGraph } from './onnx.js';
import { addHead } from './onnx-parts.js';
import { QuantisedBackbone } from './quantised-backbone.js';

/**
 * The whole model as an ONNX file: `pixels` uint8 [batch, size, size, 3] → `scores` float [batch, classes] (softmax)
 * and `embedding` float [batch, features]. In int8 where the weights say between which values the activations lie
 * (`withRanges`), and seeing half or mirror images, too, where they say so (`withHalving`, `withMirroring`). Throws when weights
 * or head do not fit the description.
 */
export function emitOnnx(network: NetworkDescription, weights: Tensors, head: Head): Uint8Array {
  expectFittingHead(network, head);
  const graph = backboneGraph(network, weights);
  addHead(graph, head);
  return encodeOnnx(graph);
}

/** The backbone alone as an ONNX file: `pixels` → `embedding`, as in `emitOnnx`. */
export function emitBackboneOnnx(network: NetworkDescription, weights: Tensors): Uint8Array {
  return encodeOnnx(backboneGraph(network, weights));
}

function backboneGraph(network: NetworkDescription, weights: Tensors): OnnxGraph {
  const ranges = rangesIn(weights);
  const weighed = networkOf(network, weights);
  const backbone = ranges
    ? new QuantisedBackbone(weighed, weights, ranges)
    : new FloatBackbone(weighed, weights);
  return backbone.graph();
}
