import { type Answer, type ClassifierHead, type HeadArithmetic, highest } from '@amend/learning';

/** With 1,000 classes 2 MB of logits. */
const ROWS_AT_ONCE = 500;

/** What a head answers first to each of the embeddings `[n, features]`, and how sure it is (softmax). */
export async function firstAnswers(
  { head, classes }: ClassifierHead,
  embeddings: Float32Array,
  arithmetic: HeadArithmetic,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const step = ROWS_AT_ONCE * head.features;
  for (let start = 0; start < embeddings.length; start += step) {
    const logits = await arithmetic.logits(head, embeddings.subarray(start, start + step));
    for (let row = 0; row < logits.length; row += head.classes)
      answers.push(first(logits.subarray(row, row + head.classes), classes));
  }
  return answers;
}

function first(logits: Float32Array, classes: readonly string[]): Answer {
  const best = highest(logits);
  const most = logits[best] as number;
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0);
  return { classId: classes[best] as string, score: 1 / total };
}
