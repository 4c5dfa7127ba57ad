import protobuf from 'protobufjs';
import { arrayTypes, dtypeOfCode, dtypes } from './dtype.js';
import type { DType, NumericDType, NumericTensor, Tensor } from './tensor.js';
import { TensorError } from './tensor-error.js';

/** What a TensorProto says of itself, read without touching its values. */
export interface TensorHeader {
  dtype: DType;
  shape: number[];
  elements: number;
}

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const STRING_BYTES = 16;
const MAX_RANK = 254;
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/**
 * Reads only type and shape of an encoded TensorProto, so that both can be judged before elements are allocated.
 *
 * @throws TensorError if the bytes are no TensorProto, or it has no carried type or no fully known shape
 */
export function readTensorHeader(proto: Uint8Array): TensorHeader {
  return guarded(() => scanHeader(proto));
}

/**
 * Decodes an encoded tensorflow.TensorProto by TensorFlow's own rules: a non-empty `tensor_content` wins and must fit
 * exactly; otherwise the `*_val` list of the type is taken, its last value repeated where there are fewer values than
 * elements, zeros (or empty strings) if there are none, values beyond the shape ignored.
 *
 * The result may share memory with `proto`. Nothing is allocated that the header does not justify within `maxBytes`.
 *
 * @param maxBytes largest size of the decoded elements; a string counts as 16 bytes besides its own
 * @throws TensorError if the tensor does not parse or is larger than allowed
 */
export function decodeTensor(proto: Uint8Array, maxBytes = DEFAULT_MAX_BYTES): Tensor {
  return guarded(() => {
    const { dtype, shape, elements, content } = scanHeader(proto);
    const size = elements * (dtype === 'string' ? STRING_BYTES : arrayTypes[dtype].BYTES_PER_ELEMENT);
    if (size > maxBytes)
      throw new TensorError(`A tensor of shape [${shape}] is larger than ${maxBytes} bytes`);
    if (dtype === 'string') {
      const data =
        content.length > 0 ? stringsOfContent(content, elements) : stringsOfValues(proto, elements);
      return { dtype, shape, data };
    }
    const data =
      content.length > 0 ? arrayOfContent(dtype, content, elements) : arrayOfValues(proto, dtype, elements);
    return { dtype, shape, data } as NumericTensor;
  });
}

/** Turns what the wire reader throws at truncated or malformed input into a TensorError. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TensorError) throw error;
    throw new TensorError(`Malformed tensor: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function scanHeader(proto: Uint8Array): TensorHeader & { content: Uint8Array } {
  const reader = protobuf.Reader.create(proto);
  const shape: number[] = [];
  let code = 0;
  let unknownRank = false;
  let content: Uint8Array = new Uint8Array(0);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === ((1 << 3) | VARINT)) code = reader.int32();
    else if (tag === ((2 << 3) | BYTES)) unknownRank = scanShape(reader.bytes(), shape) ?? unknownRank;
    else if (tag === ((4 << 3) | BYTES)) content = reader.bytes();
    else reader.skipType(tag & 7, 0, tag >>> 3);
  }
  const dtype = dtypeOfCode(code);
  if (!dtype) throw new TensorError(`Tensors of type ${code} are not supported`);
  if (unknownRank && shape.length > 0)
    throw new TensorError('A tensor of unknown rank cannot have dimensions');
  return { dtype, shape, elements: countElements(shape), content };
}

/** Appends the dimensions of an encoded TensorShapeProto; answers its unknown_rank if that is set. */
function scanShape(bytes: Uint8Array, shape: number[]): boolean | undefined {
  const reader = protobuf.Reader.create(bytes);
  let unknownRank: boolean | undefined;
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === ((2 << 3) | BYTES)) {
      if (shape.length === MAX_RANK) throw new TensorError(`A tensor has at most ${MAX_RANK} dimensions`);
      shape.push(scanDim(reader.bytes()));
    } else if (tag === ((3 << 3) | VARINT)) unknownRank = reader.bool();
    else reader.skipType(tag & 7, 0, tag >>> 3);
  }
  return unknownRank;
}

function scanDim(bytes: Uint8Array): number {
  const reader = protobuf.Reader.create(bytes);
  let size = 0;
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === ((1 << 3) | VARINT)) {
      const { low, high } = reader.int64(); // as a Long it would be made a number by way of a text
      size = high * 2 ** 32 + (low >>> 0);
    } else reader.skipType(tag & 7, 0, tag >>> 3);
  }
  return size;
}

function countElements(shape: readonly number[]): number {
  let elements = 1;
  for (const dim of shape) {
    if (dim < 0) throw new TensorError(`A tensor cannot have the dimension ${dim}`);
    elements *= dim;
    if (!Number.isSafeInteger(elements)) throw new TensorError(`A tensor of shape [${shape}] is too large`);
  }
  return elements;
}

function arrayOfContent(dtype: NumericDType, content: Uint8Array, elements: number): NumericTensor['data'] {
  const ArrayType = arrayTypes[dtype];
  const width = ArrayType.BYTES_PER_ELEMENT;
  if (content.length !== elements * width) {
    throw new TensorError(`tensor_content has ${content.length} bytes for ${elements} elements of ${width}`);
  }
  if (dtype === 'bool') return content.map((byte) => (byte ? 1 : 0));
  if (content.byteOffset % width === 0) return new ArrayType(content.buffer, content.byteOffset, elements);
  return new ArrayType(new Uint8Array(content).buffer, 0, elements);
}

/** All lengths first, as varints, then the bytes. */
function stringsOfContent(content: Uint8Array, elements: number): Uint8Array[] {
  if (elements > content.length) throw new TensorError('tensor_content is too short for its strings');
  const reader = protobuf.Reader.create(content);
  const lengths = Array.from({ length: elements }, () => reader.uint32());
  let at = reader.pos;
  const strings = lengths.map((length) => {
    const end = at + length;
    if (end > content.length) throw new TensorError('tensor_content is too short for its strings');
    const value = content.subarray(at, end);
    at = end;
    return value;
  });
  if (at !== content.length) throw new TensorError('tensor_content is longer than its strings');
  return strings;
}

function stringsOfValues(proto: Uint8Array, elements: number): Uint8Array[] {
  const reader = protobuf.Reader.create(proto);
  const values: Uint8Array[] = [];
  while (reader.pos < reader.len && values.length < elements) {
    const tag = reader.uint32();
    if (tag === ((dtypes.string.valueField << 3) | BYTES)) values.push(reader.bytes());
    else reader.skipType(tag & 7, 0, tag >>> 3);
  }
  const last = values.at(-1) ?? new Uint8Array(0);
  while (values.length < elements) values.push(last);
  return values;
}

/** Reads one value and stores it at an index. */
type Store = (reader: protobuf.Reader, index: number) => void;

/** Reads the type's value list, packed or not, straight into its array. */
function arrayOfValues(proto: Uint8Array, dtype: NumericDType, elements: number): NumericTensor['data'] {
  const data = new arrayTypes[dtype](elements);
  const store = storeInto(dtype, data);
  const { valueField } = dtypes[dtype];
  const single = (valueField << 3) | (dtype === 'float32' ? FIXED32 : dtype === 'float64' ? FIXED64 : VARINT);
  const packed = (valueField << 3) | BYTES;
  const reader = protobuf.Reader.create(proto);
  let count = 0;
  while (reader.pos < reader.len && count < elements) {
    const tag = reader.uint32();
    if (tag === single) store(reader, count++);
    else if (tag === packed) {
      const bytes = reader.bytes();
      const fixedWidth = dtype === 'float32' || dtype === 'float64';
      count = fixedWidth ? copyPacked(bytes, data, count) : storePacked(bytes, store, count, elements);
    } else reader.skipType(tag & 7, 0, tag >>> 3);
  }
  if (count > 0) repeatLast(data, count);
  return data;
}

/** Packed fixed-width values are the array's own bytes. Answers how many elements are there by now. */
function copyPacked(bytes: Uint8Array, data: NumericTensor['data'], count: number): number {
  const width = data.BYTES_PER_ELEMENT;
  if (bytes.length % width !== 0) throw new TensorError(`Packed values of ${width} bytes in ${bytes.length}`);
  const taken = Math.min(bytes.length / width, data.length - count);
  const target = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  target.set(bytes.subarray(0, taken * width), count * width);
  return count + taken;
}

function storePacked(bytes: Uint8Array, store: Store, from: number, elements: number): number {
  const reader = protobuf.Reader.create(bytes);
  let count = from;
  while (reader.pos < reader.len && count < elements) store(reader, count++);
  return count;
}

function storeInto(dtype: NumericDType, data: NumericTensor['data']): Store {
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    return (reader, index) => {
      const { low, high } = reader.uint64();
      data[index] = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
    };
  }
  if (dtype === 'float32') return (reader, index) => (data[index] = reader.float());
  if (dtype === 'float64') return (reader, index) => (data[index] = reader.double());
  if (dtype === 'bool') return (reader, index) => (data[index] = reader.bool() ? 1 : 0);
  // A typed array keeps the low bits of what does not fit, as the C++ cast does.
  return (reader, index) => (data[index] = reader.int32());
}

function repeatLast(data: NumericTensor['data'], count: number): void {
  if (data instanceof BigInt64Array || data instanceof BigUint64Array)
    data.fill(data[count - 1] ?? 0n, count);
  else data.fill(data[count - 1] ?? 0, count);
}
