/** As many as there are keys for them: a program may have asked for a thousand. */
const MOST = 5;

/** The answers that are shown of a photo, the likeliest first. */
export function shownAnswers<T>(answers: readonly T[]): readonly T[] {
  return answers.slice(0, MOST);
}
