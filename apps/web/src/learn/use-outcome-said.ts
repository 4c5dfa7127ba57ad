import { useEffect, useRef } from 'react';
import type { Release, TrainingRun } from '../api/types';
import { readOut } from '../ui/read-out';
import { outcomeOf } from './outcome-of';

/**
 * Says what came of a run that one has waited for. Not that its version is live: the header says so of every version.
 * @param releases newest first; undefined: not loaded
 */
export function useOutcomeSaid(run: TrainingRun | undefined, releases: readonly Release[] | undefined): void {
  /** The run that was seen under way. */
  const awaited = useRef<string>(undefined);
  const outcome = run ? outcomeOf(run, releases) : null;
  const id = run?.id;
  const words = outcome && !outcome.live ? `${outcome.title}. ${outcome.says}` : null;
  const open = run !== undefined && releases !== undefined && outcome === null;
  useEffect(() => {
    if (open) awaited.current = id;
    else if (awaited.current === id && words !== null) {
      awaited.current = undefined;
      readOut(words);
    }
  }, [id, open, words]);
}
