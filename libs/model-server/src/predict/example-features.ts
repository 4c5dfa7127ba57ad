import {
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
  const examples = serialized.map((bytes, index) => parsed(bytes, index));
  return Object.entries(features).map(([name, { tensor, dtype, shape }]) => {
    const rowShape = shape.slice(1).map((dim) => Math.max(dim, 1));
    const width = elementCount(rowShape);
    const data = new arrayTypes[dtype](examples.length * width);
    for (const [row, { features: has }] of examples.entries()) {
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
    return { name: tensor, dtype, shape: [examples.length, ...rowShape], data } as Feed;
  });
}

function parsed(bytes: Uint8Array, index: number): Example {
  try {
    return example.decode(bytes);
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
