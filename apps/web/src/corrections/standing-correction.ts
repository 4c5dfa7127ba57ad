import type { Correction, Prediction } from '../api/types';

/** The correction that counts: the latest that was not undone. */
export function standingCorrection({ corrections }: Pick<Prediction, 'corrections'>): Correction | null {
  return (
    corrections
      .filter(({ undoneAt }) => undoneAt === null)
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
      .at(-1) ?? null
  );
}
