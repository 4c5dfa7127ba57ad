import { elementCount } from '@amend/serving-protocol';

/**
 * The shape under which a tensor can be fed where `declared` is expected (-1: any size): its own if that fits, or the declared
 * one if both differ only in dimensions of size 1. TensorFlow Serving never checks declared shapes, and its clients leave
 * such dimensions out; onnxruntime insists on the rank. undefined: it does not fit.
 */
export function fittingShape(shape: readonly number[], declared: readonly number[]): number[] | undefined {
  if (shape.length === declared.length) {
    return declared.every((dim, axis) => dim === -1 || dim === shape[axis]) ? [...shape] : undefined;
  }
  const open = declared.filter((dim) => dim === -1).length;
  if (open > 1) return undefined;
  const known = elementCount(declared.filter((dim) => dim !== -1));
  const filled = declared.map((dim) => (dim === -1 ? elementCount(shape) / known : dim));
  return `${withoutOnes(filled)}` === `${withoutOnes(shape)}` ? filled : undefined;
}

const withoutOnes = (shape: readonly number[]) => shape.filter((dim) => dim !== 1);
