import type { Release, TrainingRun } from '../api/types';
import { Notice } from '../ui/notice';
import { TextLink } from '../ui/text-link';
import { useNow } from '../ui/use-now';
import { outcomeOf } from './outcome-of';

const FRESH_MS = 10 * 60_000;

export interface OutcomeProps {
  run: TrainingRun | undefined;
  release: Release | undefined;
  /** Keep quiet about what went well. */
  onlyTrouble?: boolean;
}

/** What came of the last learning, while that is news. */
export function Outcome({ run, release, onlyTrouble = false }: OutcomeProps) {
  const now = useNow();
  const outcome = run && outcomeOf(run, release);
  if (!outcome || !run.finishedAt || now - Date.parse(run.finishedAt) > FRESH_MS) return null;
  if (onlyTrouble && outcome.tone !== 'warn' && outcome.tone !== 'bad') return null;
  return (
    <Notice
      tone={outcome.tone}
      title={outcome.title}
      action={
        <TextLink to="/versions" size="sm" c="inherit">
          Details
        </TextLink>
      }
    >
      {outcome.says}
    </Notice>
  );
}
