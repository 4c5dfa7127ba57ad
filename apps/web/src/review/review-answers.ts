import type { ReviewItem } from '../api/types';
import type { Answer } from '../corrections/answer-list';

const SHOWN = 5;

/**
 * What one may say of a photo at a key: what the model answered; where a label is in doubt first that label, and what
 * speaks against it. Who audits is not told what others said.
 */
export function reviewAnswers({ predictions, why }: Pick<ReviewItem, 'predictions' | 'why'>): {
  answers: readonly Answer[];
  /** What agreeing with the first is called, where that is not the model's answer. */
  agree: string | null;
} {
  if (why.label === null || why.order === 'audit') return { answers: predictions, agree: null };
  const doubted: Answer[] = [{ ...why.label, note: 'labelled so' }];
  if (why.likely && why.likely.classId !== why.label.classId)
    doubted.push({ ...why.likely, note: 'as photos like it' });
  const others = predictions.filter(({ classId }) => doubted.every((answer) => answer.classId !== classId));
  return { answers: [...doubted, ...others].slice(0, SHOWN), agree: 'Keep the label' };
}
