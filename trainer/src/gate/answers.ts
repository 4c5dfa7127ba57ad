import type { Answer, ClassifierHead, HeadArithmetic } from '@amend/learning';
import type { AnsweredAs } from '../datasets/answered-as.js';

/** With 1,000 classes 2 MB of logits. */
const ROWS_AT_ONCE = 500;

export interface Asking {
  arithmetic: HeadArithmetic;
  answeredAs: AnsweredAs;
}

/**
 * What a version with this head answers first to each of the embeddings `[n, features]`, and how sure it is: as the API answers,
 * scores of merged classes add up, and those of retired ones are left out.
 */
export async function firstAnswers(
  { head, classes }: ClassifierHead,
  embeddings: Float32Array,
  { arithmetic, answeredAs }: Asking,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const first = firstOf(classes, answeredAs);
  const step = ROWS_AT_ONCE * head.features;
  for (let start = 0; start < embeddings.length; start += step) {
    const logits = await arithmetic.logits(head, embeddings.subarray(start, start + step));
    for (let row = 0; row < logits.length; row += head.classes)
      answers.push(first(logits.subarray(row, row + head.classes)));
  }
  return answers;
}

/** The classes that a version with this head answers by now; none without one. */
export function classesAnswered(head: ClassifierHead | null, answeredAs: AnsweredAs): Set<string> {
  return new Set(head?.classes.flatMap((id) => answeredAs(id) ?? []));
}

/** Reads an answer from the logits of classes, in their order. */
function firstOf(classes: readonly string[], answeredAs: AnsweredAs): (logits: Float32Array) => Answer {
  const asked = classes.map(answeredAs);
  // Where all are retired, there is nothing to look at but the version's own answer.
  const counted = asked.some((id) => id !== null) ? asked : classes;
  const answered = [...new Set(counted)].filter((id) => id !== null);
  const placeOf = new Map(answered.map((id, place) => [id, place]));
  const places = Int32Array.from(counted, (id) => (id === null ? -1 : (placeOf.get(id) as number)));
  return (logits) => {
    const most = logits.reduce(
      (best, logit, at) => (places[at] === -1 ? best : Math.max(best, logit)),
      -Infinity,
    );
    const sums = new Float64Array(answered.length);
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      if (place !== -1) sums[place] = (sums[place] as number) + Math.exp((logits[at] as number) - most);
    }
    const best = sums.indexOf(Math.max(...sums));
    return { classId: answered[best] as string, score: (sums[best] as number) / sum(sums) };
  };
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
