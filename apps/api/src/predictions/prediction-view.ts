import type { Fix, Label, Prediction, ScoredClass } from '@amend/contracts';
import { correctionView } from '../corrections/correction-view.js';
import type { StoredPrediction } from './predictions.repository.js';

/** Class names as they are now, by id. */
export type ClassNames = ReadonlyMap<string, string>;

type PredictionWithoutFix = Omit<Prediction, 'corrections' | 'label' | 'fix'>;

/** A prediction without what people said of it. */
export function predictionView(row: StoredPrediction, names: ClassNames): PredictionWithoutFix {
  const { image } = row;
  return {
    id: row.id,
    model: row.model.name,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    predictions: row.classIds.map(
      (classId, index): ScoredClass => ({
        classId,
        name: names.get(classId) ?? '',
        score: row.scores[index] ?? 0,
      }),
    ),
    image: {
      url: `/v1/predictions/${row.id}/image`,
      sha256: image.sha256,
      width: image.width,
      height: image.height,
      bytes: image.bytes,
    },
  };
}

/** All of a prediction. */
export function fullPredictionView(
  row: StoredPrediction,
  names: ClassNames,
  label: Label | null,
  fix: Fix,
): Prediction {
  const corrections = row.corrections.map((correction) =>
    correctionView(correction, correction.classId && (names.get(correction.classId) ?? null)),
  );
  return { ...predictionView(row, names), corrections, label, fix };
}
