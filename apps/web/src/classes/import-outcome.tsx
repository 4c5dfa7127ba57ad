import type { Imported } from '../api/types';
import type { Examples } from '../api/use-classes';
import { ErrorNotice } from '../ui/error-notice';
import { count } from '../ui/format';
import { ImportResult } from './import-result';

export interface ImportOutcomeProps {
  examples: Examples;
  result: Imported | undefined;
  error: Error | null;
  /** How many of the photos the API had dealt with before it failed. */
  sent: number;
}

/** What became of photos that were handed in. */
export function ImportOutcome({ examples, result, error, sent }: ImportOutcomeProps) {
  if (result) return <ImportResult result={result} />;
  if (error === null) return null;
  const all = 'images' in examples ? examples.images.length : 1;
  return (
    <ErrorNotice
      error={error}
      title={
        sent > 0
          ? `Only the first ${count(sent)} of ${count(all)} photos were taken in`
          : 'The photos were not taken in'
      }
    />
  );
}
