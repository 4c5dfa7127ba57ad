import type { ConvolutionLayer, DepthwiseLayer } from '@amend/network';
import { depthwiseInputSlope, depthwiseKernelSlope } from './depthwise-slopes.js';
import { productTransposed, sumOverPlaces, transposedProduct } from './products.js';
import {
  hasKernel,
  runKernel,
  type Tensor1D,
  type Tensor2D,
  type Tensor4D,
  type TensorFlow,
} from './tensorflow.js';

export interface LayerWeights {
  /** `[size, size, inputs, outputs]`, or `[size, size, channels, 1]` */
  kernel: Tensor4D;
  bias: Tensor1D;
}

export type LayerSlopes = {
  kernel: Tensor4D;
  bias: Tensor1D;
  /** Absent where nobody asked for it. */
  input?: Tensor4D;
};

/** A layer's output: convolution, bias and activation in one kernel. */
export function applyLayer(
  tf: TensorFlow,
  layer: ConvolutionLayer | DepthwiseLayer,
  x: Tensor4D,
  { kernel, bias }: LayerWeights,
): Tensor4D {
  const activation = layer.activation === 'relu6' ? 'relu6' : 'linear';
  const { stride: strides } = layer;
  const common = { bias, activation } as const;
  if (isPointwise(layer)) {
    const product = tf.fused.matMul({ a: asPlaces(tf, x), b: asMatrix(tf, kernel), ...common });
    return tf.reshape(product, [...x.shape.slice(0, 3), layer.outputs] as Tensor4D['shape']);
  }
  const convolution = { x, filter: kernel, strides, pad: 'same' as const, ...common };
  return layer.kind === 'depthwise' ? tf.fused.depthwiseConv2d(convolution) : tf.fused.conv2d(convolution);
}

/**
 * How the loss changes with a layer's weights and its input, from how it changes with its output (the chain rule).
 * @param x the layer's input
 * @param y its output, that ReLU6's slope is told from
 * @param slope of the loss, in the shape of `y`
 */
export function layerSlopes(
  tf: TensorFlow,
  layer: ConvolutionLayer | DepthwiseLayer,
  {
    x,
    y,
    slope,
    kernel,
    wantInput,
  }: { x: Tensor4D; y: Tensor4D; slope: Tensor4D; kernel: Tensor4D; wantInput: boolean },
): LayerSlopes {
  return tf.tidy<LayerSlopes>(() => {
    const before = layer.activation === 'relu6' ? throughRelu6(tf, slope, y) : slope;
    const bias = sumOverPlaces(tf, before);
    return { bias, ...convolutionSlopes(tf, layer, x, before, kernel, wantInput) };
  });
}

function convolutionSlopes(
  tf: TensorFlow,
  layer: ConvolutionLayer | DepthwiseLayer,
  x: Tensor4D,
  slope: Tensor4D,
  kernel: Tensor4D,
  wantInput: boolean,
): Omit<LayerSlopes, 'bias'> {
  if (layer.kind === 'depthwise')
    return {
      kernel: depthwiseKernelSlope(tf, slope, x, layer),
      ...(wantInput && { input: depthwiseInputSlope(tf, slope, x, kernel, layer) }),
    };
  if (isPointwise(layer)) {
    const places = asPlaces(tf, slope);
    return {
      kernel: tf.reshape(transposedProduct(tf, asPlaces(tf, x), places), kernel.shape),
      ...(wantInput && { input: tf.reshape(productTransposed(tf, places, asMatrix(tf, kernel)), x.shape) }),
    };
  }
  return {
    kernel: kernelSlope(tf, slope, x, kernel, layer),
    ...(wantInput && { input: inputSlope(tf, slope, x, kernel, layer) }),
  };
}

function kernelSlope(
  tf: TensorFlow,
  slope: Tensor4D,
  x: Tensor4D,
  kernel: Tensor4D,
  { stride, kernelSize, inputs }: ConvolutionLayer,
): Tensor4D {
  const attributes = {
    strides: [stride, stride],
    pad: 'same',
    dataFormat: 'NHWC',
    filterShape: kernel.shape,
  };
  if (hasKernel(tf, 'Conv2DBackpropFilter'))
    return runKernel(tf, 'Conv2DBackpropFilter', { x, dy: slope }, attributes);
  // One convolution gives what each place of the kernel sees, side by side.
  const numbers = kernelSize * kernelSize * inputs;
  const sees: Tensor4D = tf.reshape(tf.eye(numbers), [kernelSize, kernelSize, inputs, numbers]);
  const seen = asPlaces(tf, tf.conv2d(x, sees, stride, 'same'));
  const product = transposedProduct(tf, seen, asPlaces(tf, slope));
  return tf.reshape(product, kernel.shape);
}

function inputSlope(
  tf: TensorFlow,
  slope: Tensor4D,
  x: Tensor4D,
  kernel: Tensor4D,
  { stride }: ConvolutionLayer,
): Tensor4D {
  const attributes = { strides: [stride, stride], pad: 'same', dataFormat: 'NHWC', inputShape: x.shape };
  return runKernel(tf, 'Conv2DBackpropInput', { dy: slope, filter: kernel }, attributes);
}

function throughRelu6(tf: TensorFlow, slope: Tensor4D, y: Tensor4D): Tensor4D {
  const inside = tf.logicalAnd(tf.greater(y, 0), tf.less(y, 6));
  return tf.mul(slope, tf.cast(inside, 'float32'));
}

/** A kernel of one place is a matrix, and matrix products are what every backend does best. */
function isPointwise(layer: ConvolutionLayer | DepthwiseLayer): layer is ConvolutionLayer {
  return layer.kind === 'convolution' && layer.kernelSize === 1 && layer.stride === 1;
}

function asPlaces(tf: TensorFlow, image: Tensor4D): Tensor2D {
  return tf.reshape(image, [-1, image.shape[3]]);
}

function asMatrix(tf: TensorFlow, kernel: Tensor4D): Tensor2D {
  return tf.reshape(kernel, [kernel.shape[2], kernel.shape[3]]);
}
