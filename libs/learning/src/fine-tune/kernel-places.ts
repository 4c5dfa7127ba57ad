import { samePadding } from '@amend/network';
import type { Tensor3D, Tensor4D, TensorFlow } from './tensorflow.js';

/**
 * What each place of a kernel sees of an image under SAME padding: for each row, then each column of the kernel, an image
 * of the size of the convolution's output. Two ways that tfjs's wasm backend is quick at; its strided slices are not.
 */
export function seenAt(tf: TensorFlow, image: Tensor4D, kernelSize: number, stride: number): Tensor4D[] {
  return stride === 1 ? slices(tf, image, kernelSize) : convolutions(tf, image, kernelSize, stride);
}

/** In runs of whole lines: slices are copied run by run, and a run of one pixel is short. */
function slices(tf: TensorFlow, image: Tensor4D, kernelSize: number): Tensor4D[] {
  const [n, height, width, channels] = image.shape;
  const { before, after } = samePadding(height, kernelSize, 1);
  const margin: [number, number] = [before, after];
  const padded = tf.pad(image, [[0, 0], margin, margin, [0, 0]]);
  const lines: Tensor3D = tf.reshape(padded, [n, padded.shape[1], padded.shape[2] * channels]);
  return places(kernelSize).map(([y, x]) =>
    tf.reshape(tf.slice(lines, [0, y, x * channels], [n, height, width * channels]), image.shape),
  );
}

/** With a kernel that has a one at the place and zeros elsewhere. */
function convolutions(tf: TensorFlow, image: Tensor4D, kernelSize: number, stride: number): Tensor4D[] {
  const channels = image.shape[3];
  return places(kernelSize).map(([y, x]) => {
    const ones = new Float32Array(kernelSize * kernelSize * channels);
    const at = (y * kernelSize + x) * channels;
    const kernel: Tensor4D = tf.tensor(ones.fill(1, at, at + channels), [
      kernelSize,
      kernelSize,
      channels,
      1,
    ]);
    return tf.depthwiseConv2d(image, kernel, stride, 'same');
  });
}

function places(kernelSize: number): [number, number][] {
  return Array.from({ length: kernelSize * kernelSize }, (_, place) => [
    Math.floor(place / kernelSize),
    place % kernelSize,
  ]);
}
