import type { Correction, Prediction } from '../api/types';

/**
 * The correction to show for a prediction: the one that its label stands on, or, where that is of another prediction, the
 * latest of its own that was not undone.
 */
export function standingCorrection({
  corrections,
  label,
}: Pick<Prediction, 'corrections' | 'label'>): Correction | null {
  const standing = corrections
    .filter(({ undoneAt }) => undoneAt === null)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  return standing.find(({ id }) => id === label?.correctionId) ?? standing.at(-1) ?? null;
}
