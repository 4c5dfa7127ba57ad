import { releaseEnded, useRelease, useReleases } from '../api/use-releases';
import { runEnded, useRun, useRuns } from '../api/use-runs';
import { outcomeOf } from './outcome-of';
import { useOutcomeSaid } from './use-outcome-said';

/** What is under way for a model: the latest run, and the releases that have not ended, as they go, and how many corrections wait. */
export function useActivity(model: string) {
  const runs = useRuns(model);
  const releases = useReleases(model);
  const run = useRun(runs.data?.items[0]);
  const release = useRelease(releases.data?.items.find((one) => !releaseEnded(one)));
  const learning = run !== undefined && !runEnded(run);
  const all = releases.data?.items.map((one) => (one.id === release?.id ? release : one));
  const going = all?.filter((one) => !releaseEnded(one)) ?? [];
  useOutcomeSaid(run, all);
  const waits = run && outcomeOf(run, all)?.waits;
  return {
    runs,
    run,
    /** Newest first; undefined: not loaded. */
    releases: all,
    /** Those of them that have not ended. */
    going,
    /** The version of that run, where it waits to be made live. */
    waits,
    learning,
    busy: learning || going.length > 0,
    pending: runs.data?.pendingCorrections ?? 0,
    /** Who has learned some of those, and waits to be made live. */
    waiting: runs.data?.waiting ?? null,
    full: runs.data?.full ?? null,
  };
}
export type Activity = ReturnType<typeof useActivity>;
