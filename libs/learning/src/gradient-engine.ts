import type { Head } from '@amend/network';

/** What a linear softmax layer is fitted to; every matrix is row-major. */
export interface GradientProblem {
  features: number;
  classes: number;
  /** `[rows, features]` */
  embeddings: Float32Array;
  /** `[rows, classes]`, each row a distribution over the classes. */
  targets: Float32Array;
  /** `[rows]`, none negative, not all zero. */
  weights: Float32Array;
  /** `[rows, classes]`, added to the logits; none where absent. */
  offsets?: Float32Array;
}

export interface Gradient {
  /** Cross-entropy against the targets, the weighted mean over the rows. */
  loss: number;
  /** `[features, classes]` */
  kernelGradient: Float32Array;
  /** `[classes]` */
  biasGradient: Float32Array;
}

/** Computes loss and gradient of one problem again and again; holds what that takes until it is disposed of. */
export interface GradientEngine {
  /** `kernel` is `[features, classes]`, row-major, and `bias` is `[classes]`. */
  evaluate(kernel: Float32Array, bias: Float32Array): Promise<Gradient>;
  dispose(): Promise<void>;
}

/** The large products that learning needs, done by whatever does them fastest; the trainer brings one. */
export interface HeadArithmetic {
  gradientEngine(problem: GradientProblem): Promise<GradientEngine>;
  /** `embeddings · kernel + bias`, `[rows, classes]`. */
  logits(head: Head, embeddings: Float32Array): Promise<Float32Array>;
}
