import { samePadding } from '@amend/network';
import type { Tensor4D, TensorFlow } from './tensorflow.js';

/**
 * What each place of a kernel sees of an image under SAME padding: for each row, then each column of the kernel, an image
 * of the size of the convolution's output.
 */
export function seenAt(tf: TensorFlow, image: Tensor4D, kernelSize: number, stride: number): Tensor4D[] {
  const [n, height, width, channels] = image.shape;
  const rows = samePadding(height, kernelSize, stride);
  const columns = samePadding(width, kernelSize, stride);
  // A last step that is begun is padded to its end, so that each place is whole steps of rows and columns.
  const padded = tf.pad(image, [
    [0, 0],
    [rows.before, rows.after + stride],
    [columns.before, columns.after + stride],
    [0, 0],
  ]);
  const size = [n, rows.output * stride, columns.output * stride, channels];
  return Array.from({ length: kernelSize * kernelSize }, (_, place) => {
    const start = [0, Math.floor(place / kernelSize), place % kernelSize, 0];
    const seen = tf.slice(padded, start, size) as Tensor4D;
    return stride === 1 ? seen : everyStep(tf, seen, stride);
  });
}

/** Every `stride`th row and column; as slices of the image in another shape, where a strided slice is slow on wasm. */
function everyStep(tf: TensorFlow, image: Tensor4D, stride: number): Tensor4D {
  const [n, height, width, channels] = image.shape;
  const [rows, columns] = [height / stride, width / stride];
  const steps = tf.reshape(image, [n * rows, stride, columns, stride * channels]);
  const first = tf.slice(steps, [0, 0, 0, 0], [n * rows, 1, columns, channels]);
  return tf.reshape(first, [n, rows, columns, channels]);
}
