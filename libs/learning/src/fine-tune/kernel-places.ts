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
  const padded = tf.pad(image, [
    [0, 0],
    [rows.before, rows.after],
    [columns.before, columns.after],
    [0, 0],
  ]);
  const lastRow = (rows.output - 1) * stride + 1;
  const lastColumn = (columns.output - 1) * stride + 1;
  return Array.from({ length: kernelSize * kernelSize }, (_, place) => {
    const y = Math.floor(place / kernelSize);
    const x = place % kernelSize;
    const end = [n, y + lastRow, x + lastColumn, channels];
    return tf.stridedSlice(padded, [0, y, x, 0], end, [1, stride, stride, 1]) as Tensor4D;
  });
}
