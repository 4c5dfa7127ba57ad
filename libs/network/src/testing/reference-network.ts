import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from '../network.js';
import { type Tensors, toFloat32 } from '../safetensors.js';
import { samePadding } from '../same-padding.js';

/** Height and width `side`, NHWC without the N. */
interface Planes {
  side: number;
  channels: number;
  values: number[];
}

/** The embedding of one image by loops alone: slow, and plain enough to be compared with. */
export function referenceEmbedding(
  network: NetworkDescription,
  weights: Tensors,
  pixels: Uint8Array,
): number[] {
  if (!network.mirrored) return embeddingOf(network, weights, pixels);
  const side = network.inputSize;
  const mirrored = pixels.map((_, at) => {
    const [row, column, channel] = [Math.floor(at / 3 / side), Math.floor(at / 3) % side, at % 3];
    return pixels[(row * side + side - 1 - column) * 3 + channel] ?? Number.NaN;
  });
  const other = embeddingOf(network, weights, mirrored);
  return embeddingOf(network, weights, pixels).map((value, at) => (value + (other[at] ?? Number.NaN)) / 2);
}

function embeddingOf(network: NetworkDescription, weights: Tensors, pixels: Uint8Array): number[] {
  const values = Array.from(pixels, (level) => (level - network.mean) / network.deviation);
  const last = network.layers.reduce((planes, layer) => apply(layer, weights, planes), {
    side: network.inputSize,
    channels: 3,
    values,
  });
  const places = last.side ** 2;
  return Array.from({ length: last.channels }, (_, channel) => {
    let sum = 0;
    for (let place = 0; place < places; place++)
      sum += last.values[place * last.channels + channel] ?? Number.NaN;
    return sum / places;
  });
}

function apply(layer: Layer, weights: Tensors, input: Planes): Planes {
  if (layer.kind !== 'residual') return convolve(layer, weights, input);
  const inner = layer.layers.reduce((planes, next) => apply(next, weights, planes), input);
  return {
    ...inner,
    values: inner.values.map((value, index) => value + (input.values[index] ?? Number.NaN)),
  };
}

function convolve(layer: ConvolutionLayer | DepthwiseLayer, weights: Tensors, input: Planes): Planes {
  const { kernelSize, stride, activation, name } = layer;
  const kernel = floats(weights, `${name}.kernel`);
  const bias = floats(weights, `${name}.bias`);
  const { before, output: side } = samePadding(input.side, kernelSize, stride);
  const channels = layer.kind === 'depthwise' ? layer.channels : layer.outputs;
  const values: number[] = [];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      for (let output = 0; output < channels; output++) {
        let sum = bias[output] ?? Number.NaN;
        for (let row = 0; row < kernelSize; row++) {
          for (let column = 0; column < kernelSize; column++) {
            const top = y * stride + row - before;
            const left = x * stride + column - before;
            if (top < 0 || left < 0 || top >= input.side || left >= input.side) continue;
            const from = (top * input.side + left) * input.channels;
            const place = row * kernelSize + column;
            if (layer.kind === 'depthwise') {
              sum += at(input.values, from + output) * at(kernel, place * channels + output);
            } else {
              for (let channel = 0; channel < input.channels; channel++) {
                sum +=
                  at(input.values, from + channel) *
                  at(kernel, (place * input.channels + channel) * channels + output);
              }
            }
          }
        }
        values.push(activation === 'relu6' ? Math.min(Math.max(sum, 0), 6) : sum);
      }
    }
  }
  return { side, channels, values };
}

function floats(weights: Tensors, name: string): Float32Array {
  const tensor = weights.get(name);
  if (!tensor) throw new Error(`no ${name}`);
  return toFloat32(tensor);
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}
