import type { DType, Tensor } from '@amend/serving-protocol';
import { invalidArgument, ServingStatus } from '../serving-status.js';
import { isBase64, tensorOfJson } from './json-tensor.js';
import { NumberLists } from './number-lists.js';
import type { Json, JsonObject } from './parse-json.js';

/** `row`: a list of instances; `column`: whole tensors. The answer comes in the same form. */
export type Form = 'row' | 'column';

/**
 * The inputs of a predict request.
 *
 * @param types of the signature's inputs, by alias
 * @throws ServingStatus INVALID_ARGUMENT
 */
export function predictInputs(
  body: JsonObject,
  types: ReadonlyMap<string, DType>,
): { form: Form; inputs: Record<string, Tensor> } {
  const instances = body.get('instances');
  const columns = body.get('inputs');
  if (instances !== undefined && columns !== undefined)
    throw invalidArgument("Not formatted correctly expecting only 'instances' or 'inputs' key to exist ");
  if (instances !== undefined) return { form: 'row', inputs: rows(instances, types) };
  if (columns !== undefined) return { form: 'column', inputs: wholeTensors(columns, types) };
  throw invalidArgument("Missing 'inputs' or 'instances' key");
}

function rows(instances: Json, types: ReadonlyMap<string, DType>): Record<string, Tensor> {
  if (instances instanceof NumberLists) return single(instances, types);
  if (!Array.isArray(instances)) throw invalidArgument("Excepting 'instances' to be an list/array");
  if (instances.length === 0) throw invalidArgument("Values in 'instances' must be a non-empty list");
  const [first] = instances;
  if (!(first instanceof Map) || isBase64(first)) return single(instances, types);
  const names = [...types.keys()];
  const wanted = `keys must be equal to: ${[...names].sort().join(',')}`;
  for (const [index, row] of instances.entries()) {
    if (!(row instanceof Map)) throw element(index, 'Expecting object but got list/array');
    if (row.size !== names.length || names.some((name) => !row.has(name)))
      throw element(index, `JSON object: does not have named inputs, ${wanted}`);
  }
  return Object.fromEntries(
    [...types].map(([name, dtype]) => {
      const column = instances.map((row) => (row as JsonObject).get(name) ?? null);
      return [name, stacked(column, dtype, name)];
    }),
  );
}

function single(instances: Json[] | NumberLists, types: ReadonlyMap<string, DType>): Record<string, Tensor> {
  const [only, ...others] = types;
  if (!only || others.length > 0)
    throw invalidArgument(
      `instances is a plain list, but expecting list of objects as multiple input tensors required as per tensorinfo_map`,
    );
  return { [only[0]]: stacked(instances, only[1]) };
}

/** One tensor of the values of all rows. A row that does not fit is named. */
function stacked(values: Json[] | NumberLists, dtype: DType, key?: string): Tensor {
  try {
    return tensorOfJson(values, dtype);
  } catch (error) {
    if (!(error instanceof ServingStatus) || values instanceof NumberLists) throw error;
    const index = values.findIndex((value) => !fits(value, values[0] ?? null, dtype));
    if (index < 0) throw error;
    throw element(index, error.message, key);
  }
}

function fits(value: Json, first: Json, dtype: DType): boolean {
  try {
    tensorOfJson([first, value], dtype);
    return true;
  } catch {
    return false;
  }
}

function element(index: number, problem: string, key?: string): ServingStatus {
  const named = key === undefined ? '' : `key: ${key} `;
  return invalidArgument(
    `Failed to process element: ${index} ${named}of 'instances' list. Error: INVALID_ARGUMENT: ${problem}`,
  );
}

function wholeTensors(columns: Json, types: ReadonlyMap<string, DType>): Record<string, Tensor> {
  const [only, ...others] = types;
  const named = columns instanceof Map && !isBase64(columns);
  if (!named) {
    if (!only || others.length > 0)
      throw invalidArgument(
        'inputs is a plain value/list, but expecting an object as multiple input tensors required as per tensorinfo_map',
      );
    return { [only[0]]: tensorOfJson(columns, only[1]) };
  }
  return Object.fromEntries(
    [...types].map(([name, dtype]) => {
      const value = columns.get(name);
      if (value === undefined) throw invalidArgument(`Missing named input: ${name} in 'inputs' object.`);
      return [name, tensorOfJson(value, dtype)];
    }),
  );
}
