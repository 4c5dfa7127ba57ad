/** A tensor that cannot be read or written: malformed, of an unknown type, or larger than allowed. */
export class TensorError extends Error {
  override name = 'TensorError';
}
