import type { GatePolicy } from '../api/types';
import { percentSet } from '../ui/format';

/** What a new version is checked for before anybody gets its answers, in sentences. */
export function gateSays({ mode, maximumAccuracyLoss, maximumUnexpectedChange }: GatePolicy): string[] {
  return [
    `On photos that people checked and that it never learned from, it may not do clearly worse than the live version, nor lose more than ${percentSet(maximumAccuracyLoss)}.`,
    `Of its answers to earlier photos it may not change clearly more than ${percentSet(maximumUnexpectedChange)} without a correction asking for it. Unsure ones, in classes that people taught, count less.`,
    mode === 'block'
      ? 'If it fails a check, it does not go live. An admin may still decide otherwise.'
      : 'If it fails one of these checks, it goes live all the same, and what failed is shown.',
  ];
}
