import type { ReviewItem } from '../api/types';
import type { Answer } from '../corrections/answer-list';
import { shownAnswers } from '../corrections/shown-answers';

/**
 * What one may say of a photo at a key: what the model answered; where a label is in doubt first that label, what its
 * class was split into, and what speaks against it. Who audits is not told what others said.
 */
export function reviewAnswers({ predictions, why }: Pick<ReviewItem, 'predictions' | 'why'>): {
  answers: readonly Answer[];
  /** What agreeing with the first is called, where that is not the model's answer. */
  agree: string | null;
} {
  if (why.label === null || why.order === 'audit') return { answers: shownAnswers(predictions), agree: null };
  const all: Answer[] = [
    { ...why.label, note: 'labelled so' },
    ...why.splitInto.map((one) => ({ ...one, note: 'split off from it' })),
    ...(why.likely ? [{ ...why.likely, note: 'as photos like it' }] : []),
    ...predictions,
  ];
  const answers = all.filter(({ classId }, at) => all.findIndex((one) => one.classId === classId) === at);
  return { answers: shownAnswers(answers), agree: 'Keep the label' };
}
