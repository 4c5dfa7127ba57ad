import protobuf from 'protobufjs';
import { dtypes } from './dtype.js';
import { elementCount, type Tensor } from './tensor.js';
import { TensorError } from './tensor-error.js';

const VARINT = 0;
const BYTES = 2;
const tag = (field: number, wireType: number) => (field << 3) | wireType;

/**
 * Writes a tensor as an encoded tensorflow.TensorProto.
 *
 * @param form `content`: the elements' bytes in `tensor_content` (strings always go to `string_val`). `values`: the
 * `*_val` list of the type, as TensorFlow Serving answers by default. For floats both cost the same.
 * @throws TensorError if the shape does not match the number of elements
 */
export function encodeTensor(tensor: Tensor, form: 'content' | 'values' = 'content'): Uint8Array {
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
  } else if (data.length > 0) {
    if (form === 'content') writer.uint32(tag(4, BYTES)).bytes(bytesOf(tensor.data));
    else writeValues(writer.uint32(tag(valueField, BYTES)), tensor);
  }
  return writer.finish();
}

/** Writes the packed list of a fixed-size type, its length first. */
function writeValues(writer: protobuf.Writer, tensor: Exclude<Tensor, { dtype: 'string' }>): void {
  switch (tensor.dtype) {
    case 'float32':
    case 'float64':
      // Packed fixed-width values are their little-endian bytes, one after the other.
      writer.bytes(bytesOf(tensor.data));
      return;
    case 'int64':
    case 'uint64':
      writer.fork();
      for (const value of tensor.data) writeVarint64(writer, BigInt.asUintN(64, value));
      writer.ldelim();
      return;
    case 'uint32':
      writer.fork();
      for (const value of tensor.data) writer.uint32(value);
      writer.ldelim();
      return;
    default:
      writer.fork();
      for (const value of tensor.data) writer.int32(value);
      writer.ldelim();
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
