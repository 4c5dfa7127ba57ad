import { floatBytes } from '../float-bytes.js';
import { expectFittingHead, type Head } from '../head.js';
import type { NetworkDescription } from '../network.js';
import { networkOf } from '../network-of.js';
import { rangesIn } from '../ranges-in-weights.js';
import type { Tensors } from '../safetensors.js';
import { T } from './backbone-graph.js';
import { encodeSavedModel } from './encode-saved-model.js';
import { FloatGraph } from './float-graph.js';
import { int32s, TensorflowGraph } from './graph.js';
import { addPreparation } from './preparation-graph.js';
import { QuantisedGraph } from './quantised-graph.js';

/** So many classes are answered to an encoded image, where there are as many. */
const TOP = 5;
/** Decoding and resizing have no other kernels; a model on a GPU must not copy encoded images there either. */
const CPU = '/device:CPU:0';

/**
 * The whole model as the bytes of `saved_model.pb`: frozen, for every TensorFlow (Serving) since 2.5. Signatures:
 * `serving_default` takes `image_bytes` string [batch], each an encoded JPEG or PNG, and answers `classes` string and
 * `scores` float, both [batch, k] with k = min(5, classes), best first; `pixels` takes `pixels` uint8
 * [batch, size, size, 3] and answers `scores` float [batch, classes] and `embedding` float [batch, features]. In int8, and
 * seeing half or mirror images, too, where the weights say so, as `emitOnnx`.
 * @param classNames in the order of the scores
 * @throws Error when weights, head or names do not fit the description
 */
export function emitSavedModel(
  network: NetworkDescription,
  weights: Tensors,
  head: Head,
  classNames: readonly string[],
): Uint8Array {
  expectFittingHead(network, head);
  if (classNames.length !== head.classes)
    throw new Error(`${classNames.length} names for the ${head.classes} classes of the head`);
  const { inputSize, embeddingSize } = network;
  const graph = new TensorflowGraph();
  const host = graph.on(CPU);
  host.add('Placeholder', 'image_bytes', [], { dtype: { type: 'string' }, shape: { shape: [-1] } });
  const prepared = addPreparation(host, 'image_bytes', network);
  // Fed by the one signature, given by the other: so that both share one backbone.
  host.add('PlaceholderWithDefault', 'pixels', [prepared], {
    dtype: { type: 'uint8' },
    shape: { shape: [-1, inputSize, inputSize, 3] },
  });
  const ranges = rangesIn(weights);
  const weighed = networkOf(network, weights);
  const backbone = ranges
    ? new QuantisedGraph(graph, weighed, weights, ranges)
    : new FloatGraph(graph, weighed, weights);
  backbone.add('pixels');
  addHead(graph, head);
  const top = Math.min(TOP, head.classes);
  addTopClasses(host, classNames, top);
  return encodeSavedModel(graph.nodes, {
    serving_default: {
      inputs: { image_bytes: { tensor: 'image_bytes:0', dtype: 'string', shape: [-1] } },
      outputs: {
        classes: { tensor: 'top_classes:0', dtype: 'string', shape: [-1, top] },
        scores: { tensor: 'top_scores:0', dtype: 'float32', shape: [-1, top] },
      },
    },
    pixels: {
      inputs: { pixels: { tensor: 'pixels:0', dtype: 'uint8', shape: [-1, inputSize, inputSize, 3] } },
      outputs: {
        scores: { tensor: 'scores:0', dtype: 'float32', shape: [-1, head.classes] },
        embedding: { tensor: 'embedding:0', dtype: 'float32', shape: [-1, embeddingSize] },
      },
    },
  });
}

function addHead(graph: TensorflowGraph, { features, classes, kernel, bias }: Head): void {
  graph.constant('classifier/kernel', {
    dtype: 'float32',
    shape: [features, classes],
    data: floatBytes(kernel),
  });
  graph.constant('classifier/bias', { dtype: 'float32', shape: [classes], data: floatBytes(bias) });
  graph.add('MatMul', 'classifier', ['embedding', 'classifier/kernel'], T);
  graph.add('BiasAdd', 'logits', ['classifier', 'classifier/bias'], T);
  graph.add('Softmax', 'scores', ['logits'], T);
}

function addTopClasses(graph: TensorflowGraph, classNames: readonly string[], top: number): void {
  graph.constant('class_names', { dtype: 'string', shape: [classNames.length], texts: classNames });
  graph.constant('class_names/axis', int32s([], [0]));
  graph.constant('top', int32s([], [top]));
  graph.add('TopKV2', 'top_scores', ['scores', 'top'], T);
  graph.add('GatherV2', 'top_classes', ['class_names', 'top_scores:1', 'class_names/axis'], {
    Tparams: { type: 'string' },
    Tindices: { type: 'int32' },
    Taxis: { type: 'int32' },
  });
}
