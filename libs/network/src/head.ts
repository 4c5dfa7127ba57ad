import { floatBytes } from './float-bytes.js';
import type { NetworkDescription } from './network.js';
import { readSafetensors, type Tensors, toFloat32, writeSafetensors } from './safetensors.js';

/** The linear layer on top of the backbone; `kernel` is [features, classes] row-major, `bias` [classes]. */
export interface Head {
  features: number;
  classes: number;
  kernel: Float32Array;
  bias: Float32Array;
}

/** A head from the bytes of `writeHead`; throws when they hold none, or one whose parts do not fit. */
export function readHead(bytes: Uint8Array): Head {
  return headOf(readSafetensors(bytes), 'kernel', 'bias');
}

/** The head as a safetensors file of two fp32 tensors, `kernel` and `bias`. */
export function writeHead({ features, classes, kernel, bias }: Head): Uint8Array {
  return writeSafetensors(
    new Map([
      ['kernel', { dtype: 'F32', shape: [features, classes], data: floatBytes(kernel) }],
      ['bias', { dtype: 'F32', shape: [classes], data: floatBytes(bias) }],
    ]),
  );
}

/** The head that the backbone was trained with, of 1,000 ImageNet classes, in the order of `assets.imagenetClasses`. */
export function pretrainedHead(network: NetworkDescription, weights: Tensors): Head {
  const head = headOf(weights, 'classifier.kernel', 'classifier.bias');
  if (head.features !== network.embeddingSize) {
    throw new Error(
      `${network.name}: the classifier takes ${head.features} features, not ${network.embeddingSize}`,
    );
  }
  return head;
}

/** Throws when the head was made for embeddings of another size. */
export function expectFittingHead({ name, embeddingSize }: NetworkDescription, { features }: Head): void {
  if (features !== embeddingSize)
    throw new Error(`${name} gives ${embeddingSize} features, the head takes ${features}`);
}

/**
 * Softmax scores of embeddings [n, features] row-major → [n, classes] row-major, each row adding up to 1.
 * Throws when the embeddings are no whole number of rows.
 */
export function scoreEmbeddings(
  { features, classes, kernel, bias }: Head,
  embeddings: Float32Array,
): Float32Array {
  const rows = embeddings.length / features;
  if (!Number.isInteger(rows)) {
    throw new Error(`${embeddings.length} numbers are not embeddings of ${features} features`);
  }
  const scores = new Float32Array(rows * classes);
  for (let row = 0; row < rows; row++) {
    const logits = Float64Array.from(bias);
    for (let feature = 0; feature < features; feature++) {
      const value = embeddings[row * features + feature] as number;
      if (value === 0) continue; // after ReLU6 and pooling many are
      const start = feature * classes;
      for (let index = 0; index < classes; index++) {
        logits[index] = (logits[index] as number) + value * (kernel[start + index] as number);
      }
    }
    scores.set(softmax(logits), row * classes);
  }
  return scores;
}

function softmax(logits: Float64Array): Float64Array {
  const highest = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const exponentials = logits.map((logit) => Math.exp(logit - highest));
  const total = exponentials.reduce((a, b) => a + b, 0);
  return exponentials.map((exponential) => exponential / total);
}

function headOf(tensors: Tensors, kernelName: string, biasName: string): Head {
  const kernel = tensors.get(kernelName);
  const bias = tensors.get(biasName);
  if (!kernel || !bias) throw new Error(`A head needs the tensors ${kernelName} and ${biasName}`);
  const [features, classes] = kernel.shape;
  if (kernel.shape.length !== 2 || !features || !classes) {
    throw new Error(`${kernelName} has shape [${kernel.shape}], not [features, classes]`);
  }
  if (bias.shape.length !== 1 || bias.shape[0] !== classes) {
    throw new Error(`${biasName} has shape [${bias.shape}], not [${classes}]`);
  }
  return { features, classes, kernel: toFloat32(kernel), bias: toFloat32(bias) };
}
