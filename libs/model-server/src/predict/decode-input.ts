import {
  arrayTypes,
  type DType,
  decodeTensor,
  dtypes,
  readTensorHeader,
  type Tensor,
  TensorError,
  type TensorHeader,
} from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';
import { fittingShape } from './fitting-shape.js';

/** What a signature declares of an input; a string is an encoded image. */
export interface ExpectedInput {
  dtype: DType;
  shape: readonly number[];
  /** Any number of dimensions will do. */
  anyRank?: boolean | undefined;
}

/**
 * Decodes an input for a signature. Type and number of rows are judged by its header, before anything is allocated. A shape
 * that does not fit the declared one is for the model to judge, as it is in TensorFlow Serving.
 *
 * @param index the input's position in the signature, for messages
 * @throws ServingStatus INVALID_ARGUMENT
 */
export function decodeInput(
  alias: string,
  proto: Uint8Array,
  expected: ExpectedInput,
  index: number,
  maxRows: number,
): Tensor {
  const header = parsed(alias, () => readTensorHeader(proto));
  if (header.dtype !== expected.dtype) {
    const names = { want: dtypes[expected.dtype].errorName, got: dtypes[header.dtype].errorName };
    throw invalidArgument(`Expects arg[${index}] to be ${names.want} but ${names.got} is provided`);
  }
  const fitting = expected.anyRank ? header.shape : fittingShape(header.shape, expected.shape);
  const shape = fitting ?? header.shape;
  // Strings are taken one by one, whatever their shape.
  const rows = expected.dtype === 'string' ? header.elements : (shape[0] ?? 0);
  if (expected.shape[0] === -1 && rows > maxRows) {
    throw invalidArgument(`Task size ${rows} is larger than maximum input batch size ${maxRows}`);
  }
  const tensor = parsed(alias, () => decodeTensor(proto, allowedBytes(header, expected, fitting)));
  return { ...tensor, shape };
}

/** A shape that is fully declared, but for its rows, bounds itself; any other must fit what a request may carry. */
function allowedBytes(
  { dtype, elements }: TensorHeader,
  { shape, anyRank }: ExpectedInput,
  fitting: readonly number[] | undefined,
): number | undefined {
  if (dtype === 'string' || anyRank || !fitting || shape.slice(1).includes(-1)) return undefined;
  return elements * arrayTypes[dtype].BYTES_PER_ELEMENT;
}

function parsed<T>(alias: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TensorError)) throw error;
    throw invalidArgument(`tensor parsing error: ${alias}`);
  }
}
