/** Something that somebody should look at. */
export interface Problem {
  key: string;
  /** bad: people are hit by it now; warn: they will be, or are in part. */
  tone: 'bad' | 'warn';
  title: string;
  /** A moment that tells how long it has been so, and what that is: `Noticed` unless it says otherwise. */
  since?: string | null | undefined;
  sinceIs?: 'Heard of last' | 'Answered last' | 'Asked for';
  /** What it means for people. */
  means: string;
  todo: string;
  /** What was found, in the words of whoever found it. */
  found?: string | null | undefined;
}
