import { arrayTypes, elementCount, type NumericTensor } from '@amend/serving-protocol';
import type { WireTensor } from './worker-messages.js';

/** Rows `start` to `end` of a tensor, sharing its memory. */
export function rowsOf(tensor: NumericTensor, start: number, end: number): NumericTensor {
  const rowShape = tensor.shape.slice(1);
  const width = elementCount(rowShape);
  const data = tensor.data.subarray(start * width, end * width);
  return { dtype: tensor.dtype, shape: [end - start, ...rowShape], data } as NumericTensor;
}

/**
 * The rows of tensors, one after the other, in memory of their own that can be handed to a thread; a single one is as it was.
 * @param first one of them: all have its type, and rows of its shape
 */
export function stackedRows(
  first: NumericTensor,
  tensors: readonly NumericTensor[],
): Omit<WireTensor, 'name'> {
  const bytes = new Uint8Array(tensors.reduce((sum, { data }) => sum + data.byteLength, 0));
  let at = 0;
  for (const { data } of tensors) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  const rows = tensors.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
  const shape = tensors.length === 1 ? first.shape : [rows, ...first.shape.slice(1)];
  return { dtype: first.dtype, shape, data: bytes.buffer };
}

/** What a thread gave, or could be given. */
export function tensorOf({ dtype, shape, data }: Omit<WireTensor, 'name'>): NumericTensor {
  return { dtype, shape, data: new arrayTypes[dtype](data, 0, elementCount(shape)) } as NumericTensor;
}
