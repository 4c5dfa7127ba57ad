import type { FrozenDataset } from '../datasets/freeze-dataset.js';

/** What is random in a run follows from its dataset. */
export function seedOf({ hash }: FrozenDataset): number {
  return Number.parseInt(hash.slice(0, 8), 16);
}
