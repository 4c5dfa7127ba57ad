import protobuf from 'protobufjs';
import { dtypes } from './dtype.js';
import { elementCount, type NumericTensor, type Tensor } from './tensor.js';
import { TensorError } from './tensor-error.js';

const VARINT = 0;
const BYTES = 2;
const tag = (field: number, wireType: number) => (field << 3) | wireType;

/**
 * Writes a tensor as an encoded tensorflow.TensorProto.
 *
 * @see tensorParts
 */
export function encodeTensor(tensor: Tensor, form: 'content' | 'values' = 'content'): Uint8Array {
  return Buffer.concat(tensorParts(tensor, form));
}

/**
 * Writes a tensor as the parts of an encoded tensorflow.TensorProto, to be put one after the other. Large elements are not
 * copied: their part is the tensor's own memory.
 *
 * @param form `content`: the elements' bytes in `tensor_content` (strings always go to `string_val`). `values`: the
 * `*_val` list of the type, as TensorFlow Serving answers by default. For floats both cost the same.
 * @throws TensorError if the shape does not match the number of elements
 */
export function tensorParts(tensor: Tensor, form: 'content' | 'values' = 'content'): Uint8Array[] {
  const { dtype, shape, data } = tensor;
  if (elementCount(shape) !== data.length) {
    throw new TensorError(`A tensor of shape [${shape}] cannot hold ${data.length} elements`);
  }
  const { code, valueField } = dtypes[dtype];
  const writer = protobuf.Writer.create().uint32(tag(1, VARINT)).int32(code);
  writer.uint32(tag(2, BYTES)).fork();
  for (const dim of shape) writer.uint32(tag(2, BYTES)).fork().uint32(tag(1, VARINT)).int64(dim).ldelim();
  writer.ldelim();
  if (tensor.dtype === 'string') {
    for (const value of tensor.data) writer.uint32(tag(valueField, BYTES)).bytes(value);
    return [writer.finish()];
  }
  if (data.length === 0) return [writer.finish()];
  // Packed fixed-width values are their little-endian bytes, one after the other: the same as the content.
  const packed = tensor.dtype === 'float32' || tensor.dtype === 'float64';
  if (form === 'content' || packed) {
    const bytes = bytesOf(tensor.data);
    writer.uint32(tag(form === 'content' ? 4 : valueField, BYTES)).uint32(bytes.length);
    return [writer.finish(), bytes];
  }
  writeValues(writer.uint32(tag(valueField, BYTES)).fork(), tensor);
  return [writer.ldelim().finish()];
}

/** Writes the packed list of an integer type. */
function writeValues(writer: protobuf.Writer, tensor: NumericTensor): void {
  for (const value of tensor.data) {
    if (typeof value === 'bigint') writeVarint64(writer, BigInt.asUintN(64, value));
    else if (tensor.dtype === 'uint32') writer.uint32(value);
    else writer.int32(value);
  }
}

function writeVarint64(writer: protobuf.Writer, value: bigint): void {
  const low = Number(value & 0xffffffffn) | 0;
  const high = Number(value >> 32n) | 0;
  writer.uint64(new protobuf.util.Long(low, high, true));
}

function bytesOf(data: ArrayBufferView): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
