/** The centre of embeddings and their mean distance from it (root mean square). */
export class FeatureScale {
  private constructor(
    readonly mean: Float64Array,
    readonly deviation: number,
  ) {}

  static of(embeddings: Float32Array, features: number): FeatureScale {
    const rows = embeddings.length / features;
    const mean = new Float64Array(features);
    let squares = 0;
    for (let from = 0; from < embeddings.length; from += features)
      for (let feature = 0; feature < features; feature++) {
        const value = embeddings[from + feature] as number;
        mean[feature] = (mean[feature] as number) + value;
        squares += value * value;
      }
    for (let feature = 0; feature < features; feature++) mean[feature] = (mean[feature] as number) / rows;
    squares /= rows;
    const variance = mean.reduce((rest, value) => rest - value * value, squares);
    return new FeatureScale(mean, variance > 1e-6 * squares ? Math.sqrt(variance) : Math.sqrt(squares) || 1);
  }

  /** Of coordinates that are centred and scaled already. */
  static none(features: number): FeatureScale {
    return new FeatureScale(new Float64Array(features), 1);
  }

  /** The embeddings, centred and scaled. */
  scaled(embeddings: Float32Array): Float32Array {
    const { length } = this.mean;
    const scaled = new Float32Array(embeddings.length);
    for (let from = 0; from < embeddings.length; from += length)
      for (let feature = 0; feature < length; feature++)
        scaled[from + feature] =
          ((embeddings[from + feature] as number) - (this.mean[feature] as number)) / this.deviation;
    return scaled;
  }

  /** From centred, scaled parameters (kernel, then bias) to those that apply to the embeddings as they are. */
  toRaw(point: Float64Array, kernel: Float32Array, bias: Float32Array): void {
    const classes = bias.length;
    const shift = new Float64Array(classes);
    for (let feature = 0; feature < this.mean.length; feature++) {
      for (let column = 0; column < classes; column++) {
        const index = feature * classes + column;
        const value = (point[index] as number) / this.deviation;
        kernel[index] = value;
        shift[column] = (shift[column] as number) + value * (this.mean[feature] as number);
      }
    }
    for (let column = 0; column < classes; column++) {
      bias[column] = (point[kernel.length + column] as number) - (shift[column] as number);
    }
  }

  /** As `toRaw`, in arrays of its own. */
  raw(point: Float64Array): { kernel: Float32Array; bias: Float32Array } {
    const classes = point.length / (this.mean.length + 1);
    const raw = { kernel: new Float32Array(this.mean.length * classes), bias: new Float32Array(classes) };
    this.toRaw(point, raw.kernel, raw.bias);
    return raw;
  }
}
