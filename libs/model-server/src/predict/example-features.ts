import {
  type Allowance,
  arrayTypes,
  type Example,
  elementCount,
  example,
  type Feature,
  type NumericDType,
} from '@amend/serving-protocol';
import type { Feed } from '../inference/batch-queue.js';
import type { SignatureTensor } from '../manifest.js';
import { invalidArgument } from '../serving-status.js';

/** Fields and integers of all Examples of a request; an integer takes some 100 bytes until it is in its tensor. */
const MOST_FIELDS = 1_000_000;

/**
 * What serialized tensorflow.Examples feed to a model: for each feature a tensor with a row for each Example, as the op
 * ParseExample makes it of a dense feature without a default. Floats come from float lists, integers from int64 lists.
 *
 * @throws ServingStatus INVALID_ARGUMENT for what is no Example, or lacks a feature, or has it in another type or number
 */
export function featureFeeds(
  serialized: readonly Uint8Array[],
  features: Record<string, SignatureTensor>,
): Feed[] {
  const columns = Object.entries(features).map(([name, { tensor, dtype, shape }]) => {
    const rowShape = shape.slice(1).map((dim) => Math.max(dim, 1));
    const width = elementCount(rowShape);
    return { name, tensor, dtype, rowShape, width, data: new arrayTypes[dtype](serialized.length * width) };
  });
  const allowance: Allowance = { fields: MOST_FIELDS };
  // One after the other: together they may take many times what they take encoded.
  for (const [row, bytes] of serialized.entries()) {
    const { features: has } = parsed(bytes, row, allowance);
    for (const { name, dtype, rowShape, width, data } of columns) {
      const values = valuesOf(has?.feature[name], name, dtype);
      if (values.length !== width) {
        throw invalidArgument(
          `Key: ${name}, Index: ${row}.  Number of ${dtype} values != expected.  Values size: ${values.length} but output shape: [${rowShape}]`,
        );
      }
      if (data instanceof BigInt64Array || data instanceof BigUint64Array)
        data.set(values.map(BigInt), row * width);
      else data.set(values.map(Number), row * width);
    }
  }
  return columns.map(
    ({ tensor, dtype, rowShape, data }) =>
      ({ name: tensor, dtype, shape: [serialized.length, ...rowShape], data }) as Feed,
  );
}

function parsed(bytes: Uint8Array, index: number, allowance: Allowance): Example {
  try {
    return example.decode(bytes, allowance);
  } catch {
    throw invalidArgument(`Could not parse example input, value: <${bytes.length} bytes>, index: ${index}`);
  }
}

function valuesOf(feature: Feature | undefined, name: string, dtype: NumericDType): (number | string)[] {
  const floats = dtype.startsWith('float');
  if (!feature || !(feature.bytesList || feature.floatList || feature.int64List)) {
    throw invalidArgument(
      `Feature: ${name} (data type: ${floats ? 'float' : 'int64'}) is required but could not be found.`,
    );
  }
  const list = floats ? feature.floatList : feature.int64List;
  if (list) return list.value;
  throw invalidArgument(
    `Key: ${name}.  Data types don't match. Expected type: ${floats ? 'float' : 'int64'}`,
  );
}
