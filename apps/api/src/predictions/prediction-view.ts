import type { Fix, Label, Prediction } from '@amend/contracts';
import { type CurrentClasses, currentAnswers } from '../classes/current-answers.js';
import { correctionView } from '../corrections/correction-view.js';
import type { StoredPrediction } from './predictions.repository.js';

type PredictionWithoutFix = Omit<Prediction, 'corrections' | 'label' | 'fix'>;

/** A prediction without what people said of it. */
export function predictionView(row: StoredPrediction, classes: CurrentClasses): PredictionWithoutFix {
  const { image } = row;
  return {
    id: row.id,
    model: row.model.name,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    predictions: currentAnswers(row, classes),
    ...(row.unknown && { unknown: true }),
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
  classes: CurrentClasses,
  label: Label | null,
  fix: Fix,
): Prediction {
  const corrections = row.corrections.map((correction) =>
    correctionView(correction, correction.classId === null ? null : classes.get(correction.classId)),
  );
  return { ...predictionView(row, classes), corrections, label, fix };
}
