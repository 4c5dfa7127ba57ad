import { elementCount, type Tensor } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';
import { tensorText } from './json-text.js';
import type { Form } from './predict-request.js';

/** The body of an answer to predict. @throws ServingStatus INVALID_ARGUMENT if it cannot be written in that form */
export function predictBody(outputs: Record<string, Tensor>, form: Form): string {
  const entries = Object.entries(outputs);
  const [only] = entries;
  if (form === 'row') return `{\n    "predictions": ${rowsText(entries)}\n}`;
  if (only && entries.length === 1) return `{\n    "outputs": ${tensorText(...only)}\n}`;
  return `{\n    "outputs": ${objectText(entries, '        ')}\n    }\n}`;
}

function rowsText(entries: [string, Tensor][]): string {
  const count = batchSize(entries);
  const rows = Array.from({ length: count }, (_, row) => {
    const values = entries.map(([alias, tensor]): [string, Tensor] => [alias, rowOf(tensor, row)]);
    const [only] = values;
    return only && values.length === 1
      ? tensorText(...only)
      : `${objectText(values, '            ')}\n        }`;
  });
  return entries.length === 1
    ? `[${rows.join(', ')}\n    ]`
    : `[\n        ${rows.join(',\n        ')}\n    ]`;
}

function objectText(entries: [string, Tensor][], indent: string): string {
  const members = entries.map(
    ([alias, tensor]) => `${indent}${JSON.stringify(alias)}: ${tensorText(alias, tensor)}`,
  );
  return `{\n${members.join(',\n')}`;
}

function batchSize(entries: [string, Tensor][]): number {
  let expected: number | undefined;
  for (const [alias, { shape }] of entries) {
    const [rows] = shape;
    if (rows === undefined) throw invalidArgument(`Tensor name: ${alias} has no shape information `);
    expected ??= rows;
    if (rows !== expected)
      throw invalidArgument(
        `Tensor name: ${alias} has inconsistent batch size: ${rows} expecting: ${expected}`,
      );
  }
  return expected ?? 0;
}

function rowOf(tensor: Tensor, row: number): Tensor {
  const shape = tensor.shape.slice(1);
  const width = elementCount(shape);
  const [start, end] = [row * width, (row + 1) * width];
  // A slice of strings is an array, one of numbers a view.
  if (tensor.dtype === 'string') return { dtype: 'string', shape, data: tensor.data.slice(start, end) };
  return { ...tensor, shape, data: tensor.data.subarray(start, end) } as Tensor;
}
