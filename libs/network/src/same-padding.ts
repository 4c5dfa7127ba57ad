export interface Padding {
  before: number;
  after: number;
  /** The side that the convolution leaves. */
  output: number;
}

/**
 * TensorFlow's SAME padding along one side: the output is ceil(size / stride), and where the padding is odd, the end
 * gets the one more (so a stride of 2 over an even side pads only the end).
 */
export function samePadding(size: number, kernelSize: number, stride: number): Padding {
  const output = Math.ceil(size / stride);
  const total = Math.max((output - 1) * stride + kernelSize - size, 0);
  const before = Math.floor(total / 2);
  return { before, after: total - before, output };
}
