import type { Head, Layer, NetworkDescription, SafeTensor } from '@amend/network';

/** Weights that no training made, of about the size that keeps signals alive through many layers; always the same. */
export function generatedWeights({ layers }: NetworkDescription, seed = 1): Map<string, SafeTensor> {
  const next = numbers(seed);
  const weights = new Map<string, SafeTensor>();
  const add = (layer: Layer): void => {
    if (layer.kind === 'residual') {
      for (const inner of layer.layers) add(inner);
      return;
    }
    const { name, kernelSize: side } = layer;
    const depthwise = layer.kind === 'depthwise';
    const inner = depthwise ? [layer.channels, 1] : [layer.inputs, layer.outputs];
    const outputs = depthwise ? layer.channels : layer.outputs;
    const exponent = Math.floor(Math.log2(1 / Math.sqrt(side * side * (depthwise ? 1 : layer.inputs))));
    const length = side * side * (inner[0] ?? 0) * (inner[1] ?? 0);
    const halves = Uint16Array.from({ length }, () => half(next() < 0.5, exponent, next()));
    weights.set(`${name}.kernel`, {
      dtype: 'F16',
      shape: [side, side, ...inner],
      data: new Uint8Array(halves.buffer),
    });
    const biases = Float32Array.from({ length: outputs }, () => next() - 0.3);
    weights.set(`${name}.bias`, { dtype: 'F32', shape: [outputs], data: new Uint8Array(biases.buffer) });
  };
  for (const layer of layers) add(layer);
  return weights;
}

export function generatedHead({ embeddingSize }: NetworkDescription, classes: number, seed = 2): Head {
  const next = numbers(seed);
  const scale = 1 / Math.sqrt(embeddingSize);
  return {
    features: embeddingSize,
    classes,
    kernel: Float32Array.from({ length: embeddingSize * classes }, () => (next() - 0.5) * scale),
    bias: Float32Array.from({ length: classes }, () => next() - 0.5),
  };
}

/** ± 2^exponent, times one to two, in half precision. */
function half(negative: boolean, exponent: number, fraction: number): number {
  return (negative ? 0x8000 : 0) | ((exponent + 15) << 10) | (fraction * 1024);
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
