import {
  arrayTypes,
  type DType,
  dtypes,
  elementCount,
  type NumericDType,
  type NumericTensor,
  type Tensor,
} from '@amend/serving-protocol';
import { status } from '@grpc/grpc-js';
import { invalidArgument, ServingStatus } from '../serving-status.js';
import { base64Bytes } from './base64.js';
import { doubleText } from './json-text.js';
import { NumberLists } from './number-lists.js';
import type { Json, JsonObject } from './parse-json.js';

const UNSUPPORTED: readonly DType[] = ['float16', 'bfloat16', 'uint16'];
const RANGES: Partial<Record<NumericDType, [bigint, bigint]>> = {
  int8: [-(2n ** 7n), 2n ** 7n - 1n],
  int16: [-(2n ** 15n), 2n ** 15n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint8: [0n, 2n ** 8n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

/**
 * A tensor of nested JSON lists: the first element of each level tells the shape, and all others must have it.
 *
 * @throws ServingStatus INVALID_ARGUMENT; UNIMPLEMENTED for element types that JSON requests cannot have
 */
export function tensorOfJson(value: Json, dtype: DType): Tensor {
  if (UNSUPPORTED.includes(dtype)) {
    throw new ServingStatus(
      status.UNIMPLEMENTED,
      `Conversion of JSON Value: ${shown(value)} to type: ${dtypes[dtype].errorName}`,
    );
  }
  const lists = value instanceof NumberLists ? value : joined(value);
  if (lists) return tensorOfLists(lists, dtype);
  const shape = shapeOf(value);
  const elements = flattened(value, shape);
  if (dtype === 'string') return { dtype, shape, data: elements.map(bytesOf) };
  const data = new arrayTypes[dtype](elementCount(shape));
  const big = data instanceof BigInt64Array || data instanceof BigUint64Array;
  for (const [index, element] of elements.entries()) {
    const number = numberOf(element, dtype);
    if (big) data[index] = BigInt(number);
    else data[index] = Number(number);
  }
  return { dtype, shape, data } as NumericTensor;
}

/** Of each row the lists, as one. */
function joined(rows: Json): NumberLists | undefined {
  const [first] = Array.isArray(rows) ? rows : [];
  if (!Array.isArray(rows) || !(first instanceof NumberLists)) return undefined;
  const width = first.values.length;
  const values = new Float64Array(rows.length * width);
  let whole = true;
  for (const [index, row] of rows.entries()) {
    if (!(row instanceof NumberLists) || `${row.shape}` !== `${first.shape}`) return undefined;
    values.set(row.values, index * width);
    whole &&= row.whole;
  }
  return new NumberLists([rows.length, ...first.shape], values, whole);
}

/** Which of them does not fit is told where they are read one by one. */
function tensorOfLists({ shape, values, whole }: NumberLists, dtype: DType): Tensor {
  const floats = dtype === 'float32' || dtype === 'float64';
  const range = dtype === 'string' ? undefined : RANGES[dtype];
  if (dtype === 'string' || (!floats && !(whole && range && isWithin(values, range))))
    throw invalidArgument(`JSON lists of numbers are not of expected type: ${dtypes[dtype].errorName}`);
  const data = new arrayTypes[dtype](values.length);
  if (data instanceof BigInt64Array || data instanceof BigUint64Array)
    for (const [index, value] of values.entries()) data[index] = BigInt(value);
  else data.set(values);
  return { dtype, shape, data } as NumericTensor;
}

function isWithin(values: Float64Array, [lowest, highest]: [bigint, bigint]): boolean {
  const [low, high] = [Number(lowest), Number(highest)];
  for (const value of values) if (value < low || value > high) return false;
  return true;
}

/** Whether a value is `{"b64": "…"}`: an object with exactly that one key. */
export function isBase64(value: Json): boolean {
  return value instanceof Map && value.size === 1 && typeof value.get('b64') === 'string';
}

/** The bytes of `{"b64": "…"}`. @throws ServingStatus INVALID_ARGUMENT */
export function base64Of(value: Json): Buffer | undefined {
  return isBase64(value) ? base64Bytes((value as JsonObject).get('b64') as string) : undefined;
}

function shapeOf(value: Json): number[] {
  const shape: number[] = [];
  for (let level: Json | undefined = value; Array.isArray(level); level = level[0]) shape.push(level.length);
  return shape;
}

function flattened(value: Json, shape: readonly number[]): Json[] {
  const elements: Json[] = [];
  const walk = (each: Json, depth: number): void => {
    const size = shape[depth];
    if (size === undefined) {
      if (Array.isArray(each))
        throw invalidArgument(`Encountered list at unexpected level: ${depth} expected < ${shape.length}`);
      elements.push(each);
      return;
    }
    if (!Array.isArray(each))
      throw invalidArgument(
        `JSON Value: ${shown(each)} found at incorrect level: ${depth} in the JSON DOM. Expected at level: ${shape.length}`,
      );
    if (each.length !== size)
      throw invalidArgument(
        `Encountered list at unexpected size: ${each.length} at level: ${depth} expected size: ${size}`,
      );
    for (const inner of each) walk(inner, depth + 1);
  };
  walk(value, 0);
  return elements;
}

function bytesOf(value: Json): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value);
  const bytes = base64Of(value);
  if (!bytes) throw wrongType(value, 'string');
  return bytes;
}

function numberOf(value: Json, dtype: NumericDType): number | bigint {
  if (dtype === 'bool') {
    if (typeof value !== 'boolean') throw wrongType(value, dtype);
    return value ? 1 : 0;
  }
  if (dtype === 'float32' || dtype === 'float64') {
    if (typeof value !== 'number' && typeof value !== 'bigint') throw wrongType(value, dtype);
    return value;
  }
  const range = RANGES[dtype];
  const fits = typeof value === 'bigint' && range && value >= range[0] && value <= range[1];
  if (!fits) throw wrongType(value, dtype);
  return value;
}

function wrongType(value: Json, dtype: DType): ServingStatus {
  return invalidArgument(
    `JSON Value: ${shown(value)} Type: ${typeName(value)} is not of expected type: ${dtypes[dtype].errorName}`,
  );
}

function typeName(value: Json): string {
  if (value === null) return 'Null';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return 'Array';
  return value instanceof Map ? 'Object' : 'Number';
}

const MAX_SHOWN = 100;

function shown(value: Json): string {
  // As it was sent: of 1.0, which is no whole number, `1` would tell nothing.
  if (typeof value === 'number') return doubleText(value);
  if (typeof value === 'bigint') return String(value);
  const text = JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'bigint') return Number(each);
    // Millions of numbers: who meets this is told of one of them, by the slow way.
    if (each instanceof NumberLists) return 'list';
    return each instanceof Map ? Object.fromEntries(each) : each;
  });
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
