import { shortestFloat, type Tensor } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';

/**
 * A tensor as nested JSON arrays, the way TensorFlow Serving writes it: the shortest decimals that give the same value again,
 * whole floats with `.0`, `NaN` and infinities as they are.
 *
 * @throws ServingStatus INVALID_ARGUMENT for element types that JSON cannot carry
 */
export function tensorText(alias: string, tensor: Tensor): string {
  let at = 0;
  const element = elementWriter(alias, tensor);
  const level = (depth: number): string => {
    const size = tensor.shape[depth];
    if (size === undefined) return element(at++);
    const parts = Array.from({ length: size }, () => level(depth + 1));
    return `[${parts.join(', ')}]`;
  };
  return level(0);
}

/** An alias that ends so says that its strings are not text. */
const BYTES_SUFFIX = '_bytes';

function elementWriter(alias: string, tensor: Tensor): (index: number) => string {
  switch (tensor.dtype) {
    case 'float32':
      return (index) => floatText(tensor.data[index] ?? 0);
    case 'float64':
      return (index) => doubleText(tensor.data[index] ?? 0);
    case 'bool':
      return (index) => (tensor.data[index] ? 'true' : 'false');
    case 'string':
      return (index) => {
        const bytes = Buffer.from(tensor.data[index] ?? []);
        return alias.endsWith(BYTES_SUFFIX)
          ? `{"b64": "${bytes.toString('base64')}"}`
          : JSON.stringify(bytes.toString());
      };
    case 'float16':
    case 'bfloat16':
    case 'uint16':
      throw invalidArgument(`Tensor name: ${alias} has a type that JSON cannot carry: ${tensor.dtype}`);
    default:
      return (index) => String(tensor.data[index]);
  }
}

/** A float of 32 bits, with the fewest digits that read as the same value. */
export function floatText(value: number): string {
  return doubleText(shortestFloat(value));
}

/** A number with the fewest digits that read as the same value, a whole one with `.0`. */
export function doubleText(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
