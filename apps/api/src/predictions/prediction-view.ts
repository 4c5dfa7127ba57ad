import type { Fix, Label, Prediction, ScoredClass } from '@amend/contracts';
import type { CurrentClass } from '../classes/current-classes.js';
import { correctionView } from '../corrections/correction-view.js';
import type { StoredPrediction } from './predictions.repository.js';

/** Classes as they are now, by the ids that rows carry. */
export type CurrentClasses = ReadonlyMap<string, CurrentClass>;

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

/** What was answered, by the classes of today: the scores of those that are one by now add up. */
function currentAnswers({ classIds, scores }: StoredPrediction, classes: CurrentClasses): ScoredClass[] {
  const answers = new Map<string, ScoredClass>();
  for (const [index, asked] of classIds.entries()) {
    const { id: classId, name } = classes.get(asked) ?? { id: asked, name: '' };
    const score = Math.min(1, (answers.get(classId)?.score ?? 0) + (scores[index] ?? 0));
    answers.set(classId, { classId, name, score });
  }
  return [...answers.values()].toSorted((a, b) => b.score - a.score);
}
