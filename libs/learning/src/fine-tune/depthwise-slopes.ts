import { type DepthwiseLayer, samePadding } from '@amend/network';
import { seenAt } from './kernel-places.js';
import { sumOverPlaces } from './products.js';
import { hasKernel, runKernel, type Tensor4D, type TensorFlow } from './tensorflow.js';

type Sizes = Pick<DepthwiseLayer, 'kernelSize' | 'stride' | 'channels'>;

/**
 * How the loss changes with the kernel of a depthwise convolution. Backends without a kernel for it (wasm) sum, for each
 * place of the kernel, the slopes times what the place saw.
 */
export function depthwiseKernelSlope(
  tf: TensorFlow,
  slope: Tensor4D,
  x: Tensor4D,
  { kernelSize, stride, channels }: Sizes,
): Tensor4D {
  const shape: Tensor4D['shape'] = [kernelSize, kernelSize, channels, 1];
  if (hasKernel(tf, 'DepthwiseConv2dNativeBackpropFilter'))
    return runKernel(
      tf,
      'DepthwiseConv2dNativeBackpropFilter',
      { x, dy: slope },
      { ...convolved(stride), filterShape: shape },
    );
  const places = seenAt(tf, x, kernelSize, stride).map((seen) => sumOverPlaces(tf, tf.mul(seen, slope)));
  return tf.reshape(tf.stack(places), shape);
}

/**
 * How the loss changes with the input of a depthwise convolution. Backends without a kernel for it convolve the slopes,
 * spread out by the stride, with the kernel turned around.
 */
export function depthwiseInputSlope(
  tf: TensorFlow,
  slope: Tensor4D,
  x: Tensor4D,
  kernel: Tensor4D,
  { kernelSize, stride }: Sizes,
): Tensor4D {
  if (hasKernel(tf, 'DepthwiseConv2dNativeBackpropInput'))
    return runKernel(
      tf,
      'DepthwiseConv2dNativeBackpropInput',
      { dy: slope, filter: kernel },
      { ...convolved(stride), inputShape: x.shape },
    );
  const [, height, width] = x.shape;
  const spread = stride === 1 ? slope : spreadOut(tf, slope, stride);
  const around = (side: number, spreadSide: number): Margin => {
    const before = kernelSize - 1 - samePadding(side, kernelSize, stride).before;
    return { before, after: side + kernelSize - 1 - spreadSide - before };
  };
  const padded = padOrCut(tf, spread, around(height, spread.shape[1]), around(width, spread.shape[2]));
  return tf.depthwiseConv2d(padded, tf.reverse(kernel, [0, 1]), 1, 'valid');
}

interface Margin {
  before: number;
  /** Negative: so much is cut off. */
  after: number;
}

const convolved = (stride: number) => ({
  strides: [stride, stride],
  dilations: [1, 1],
  pad: 'same',
  dataFormat: 'NHWC',
});

/** Puts `stride − 1` zeros after each row and column. */
function spreadOut(tf: TensorFlow, slope: Tensor4D, stride: number): Tensor4D {
  const [n, height, width, channels] = slope.shape;
  const gap: [number, number] = [0, stride - 1];
  const none: [number, number] = [0, 0];
  const apart = tf.pad(tf.reshape(slope, [n, height, 1, width * channels]), [none, none, gap, none]);
  const columns = tf.reshape(apart, [n * height * stride, width, 1, channels]);
  return tf.reshape(tf.pad(columns, [none, none, gap, none]), [n, height * stride, width * stride, channels]);
}

function padOrCut(tf: TensorFlow, image: Tensor4D, rows: Margin, columns: Margin): Tensor4D {
  const [n, height, width, channels] = image.shape;
  const kept = tf.slice(
    image,
    [0, 0, 0, 0],
    [n, height + Math.min(0, rows.after), width + Math.min(0, columns.after), channels],
  );
  return tf.pad(kept, [
    [0, 0],
    [rows.before, Math.max(0, rows.after)],
    [columns.before, Math.max(0, columns.after)],
    [0, 0],
  ]);
}
