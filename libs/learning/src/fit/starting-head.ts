import type { Head } from '@amend/network';
import type { ClassifierHead } from './fit-input.js';

export interface StartingHead {
  head: Head;
  /** Whether the anchor knows the class of a column. */
  known: boolean[];
}

/**
 * The anchor's columns in the order of `classes`. A class that the anchor does not know gets the mean of its columns:
 * to the softmax one more class of which nothing is known yet, so far below the others.
 */
export function startingHead(anchor: ClassifierHead, classes: readonly string[]): StartingHead {
  const { head, classes: anchorClasses } = anchor;
  const { features } = head;
  if (anchorClasses.length !== head.classes) {
    throw new Error(`The anchor has ${head.classes} columns but ${anchorClasses.length} class ids`);
  }
  const columnOf = new Map(anchorClasses.map((id, column) => [id, column]));
  const sources = classes.map((id) => columnOf.get(id));
  const kernel = new Float32Array(features * classes.length);
  for (let feature = 0; feature < features; feature++) {
    const row = head.kernel.subarray(feature * head.classes, (feature + 1) * head.classes);
    fillRow(kernel.subarray(feature * classes.length, (feature + 1) * classes.length), row, sources);
  }
  const bias = new Float32Array(classes.length);
  fillRow(bias, head.bias, sources);
  return {
    head: { features, classes: classes.length, kernel, bias },
    known: sources.map((source) => source !== undefined),
  };
}

function fillRow(target: Float32Array, row: Float32Array, sources: readonly (number | undefined)[]): void {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  for (let column = 0; column < target.length; column++) {
    const source = sources[column];
    target[column] = source === undefined ? mean : (row[source] as number);
  }
}
