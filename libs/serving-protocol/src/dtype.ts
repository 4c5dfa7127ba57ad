import type { DType, NumericDType, TensorData } from './tensor.js';

/** How the protocol writes an element type. */
export interface DTypeEntry {
  /** Number of the type in tensorflow.DataType. */
  code: number;
  /** Name of the type in tensorflow.DataType. */
  enumName: string;
  /** Name that TensorFlow's error messages use. */
  errorName: string;
  /** Number of the TensorProto field that lists values of this type. */
  valueField: number;
}

/** Every element type that can be carried. Complex and resource types cannot. */
export const dtypes: Readonly<Record<DType, DTypeEntry>> = {
  float32: { code: 1, enumName: 'DT_FLOAT', errorName: 'float', valueField: 5 },
  float64: { code: 2, enumName: 'DT_DOUBLE', errorName: 'double', valueField: 6 },
  int32: { code: 3, enumName: 'DT_INT32', errorName: 'int32', valueField: 7 },
  uint8: { code: 4, enumName: 'DT_UINT8', errorName: 'uint8', valueField: 7 },
  int16: { code: 5, enumName: 'DT_INT16', errorName: 'int16', valueField: 7 },
  int8: { code: 6, enumName: 'DT_INT8', errorName: 'int8', valueField: 7 },
  string: { code: 7, enumName: 'DT_STRING', errorName: 'string', valueField: 8 },
  int64: { code: 9, enumName: 'DT_INT64', errorName: 'int64', valueField: 10 },
  bool: { code: 10, enumName: 'DT_BOOL', errorName: 'bool', valueField: 11 },
  bfloat16: { code: 14, enumName: 'DT_BFLOAT16', errorName: 'bfloat16', valueField: 13 },
  uint16: { code: 17, enumName: 'DT_UINT16', errorName: 'uint16', valueField: 7 },
  float16: { code: 19, enumName: 'DT_HALF', errorName: 'half', valueField: 13 },
  uint32: { code: 22, enumName: 'DT_UINT32', errorName: 'uint32', valueField: 16 },
  uint64: { code: 23, enumName: 'DT_UINT64', errorName: 'uint64', valueField: 17 },
};

interface ArrayType<A> {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): A;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): A;
}

/** The typed array of each fixed-size element type. */
export const arrayTypes: { readonly [D in NumericDType]: ArrayType<TensorData[D]> } = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  uint8: Uint8Array,
  int16: Int16Array,
  int8: Int8Array,
  int64: BigInt64Array,
  bool: Uint8Array,
  bfloat16: Uint16Array,
  uint16: Uint16Array,
  float16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
};

const byCode = new Map(Object.entries(dtypes).map(([dtype, entry]) => [entry.code, dtype as DType]));

/** The element type with this number in tensorflow.DataType; undefined if it cannot be carried. */
export function dtypeOfCode(code: number): DType | undefined {
  return byCode.get(code);
}
