export type Activation = 'relu6' | 'none';

/** A convolution over all channels; kernel HWIO, TensorFlow's SAME padding. */
export interface ConvolutionLayer {
  kind: 'convolution';
  name: string;
  kernelSize: number;
  stride: number;
  inputs: number;
  outputs: number;
  activation: Activation;
}

/** A convolution of each channel by itself; kernel HWIM with M = 1, TensorFlow's SAME padding. */
export interface DepthwiseLayer {
  kind: 'depthwise';
  name: string;
  kernelSize: number;
  stride: number;
  channels: number;
  activation: Activation;
}

/** A sequence of layers whose input is added to its output. */
export interface ResidualLayer {
  kind: 'residual';
  layers: readonly Layer[];
}

export type Layer = ConvolutionLayer | DepthwiseLayer | ResidualLayer;

/**
 * A backbone as a value: an image, its shorter side resized to `shorterSide` and the middle cut out → pixels (RGB, 0 to 255, `inputSize` square) → (x − mean) / deviation → layers → mean over
 * the places that remain → embedding. Its weights are named `<layer>.kernel` and `<layer>.bias`, batch norms folded
 * in; those of the head that it was trained with, `classifier.kernel` and `classifier.bias`.
 */
export interface NetworkDescription {
  name: string;
  shorterSide: number;
  inputSize: number;
  embeddingSize: number;
  mean: number;
  deviation: number;
  /** Of the weights, and where they are from; missing: not known. */
  licence?: string;
  /** Its mirror image takes the same way as the image, and the embedding is the mean of both. */
  mirrored?: boolean;
  layers: readonly Layer[];
}
