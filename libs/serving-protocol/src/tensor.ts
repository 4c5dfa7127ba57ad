/** The array that holds a tensor's elements, by element type. Halves are kept as their 16 bits. */
export interface TensorData {
  float32: Float32Array;
  float64: Float64Array;
  int32: Int32Array;
  uint8: Uint8Array;
  int16: Int16Array;
  int8: Int8Array;
  string: Uint8Array[];
  int64: BigInt64Array;
  bool: Uint8Array;
  bfloat16: Uint16Array;
  uint16: Uint16Array;
  float16: Uint16Array;
  uint32: Uint32Array;
  uint64: BigUint64Array;
}

/** Element types, named as onnxruntime names them. */
export type DType = keyof TensorData;

/** Element types of a fixed size: all but `string`. */
export type NumericDType = Exclude<DType, 'string'>;

/** A tensor of one element type. `data` is row-major and holds as many elements as the shape says. */
export interface TensorOf<D extends DType> {
  dtype: D;
  shape: readonly number[];
  data: TensorData[D];
}

/** Any tensor; `dtype` tells which array `data` is. */
export type Tensor = { [D in DType]: TensorOf<D> }[DType];

/** A tensor of a fixed-size element type. */
export type NumericTensor = { [D in NumericDType]: TensorOf<D> }[NumericDType];

/** How many elements a shape of known, non-negative dimensions has. */
export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, dim) => product * dim, 1);
}
