import type { Release, TrainingRun } from '../api/types';
import { useMay } from '../api/use-me';
import { outcomeOf } from '../learn/outcome-of';
import { MakeLive } from '../releases/make-live';
import { Disclosure } from '../ui/disclosure';
import { LongText } from '../ui/long-text';
import { Notice } from '../ui/notice';
import { RunLog } from './run-log';
import classes from './run-result.module.css';
import { VerdictView } from './verdict-view';

export interface RunResultProps {
  run: TrainingRun;
  releases: readonly Release[] | undefined;
  /** A roll-out has not ended. */
  busy: boolean;
}

/** What came of the last run: in a sentence, and what was checked. */
export function RunResult({ run, releases, busy }: RunResultProps) {
  const outcome = outcomeOf(run, releases);
  const admin = useMay('admin');
  const waits = outcome?.waits;
  const more = (
    <>
      {run.verdict && <VerdictView verdict={run.verdict} />}
      <RunLog run={run} />
    </>
  );
  return (
    <div className={classes.result}>
      {outcome && (
        <Notice
          tone={outcome.tone}
          title={outcome.title}
          action={admin && waits !== undefined && <MakeLive model={run.model} version={waits} busy={busy} />}
        >
          <LongText text={outcome.says} />
        </Notice>
      )}
      {outcome?.live ? (
        <Disclosure summary="How it went">
          <div className={classes.result}>{more}</div>
        </Disclosure>
      ) : (
        more
      )}
    </div>
  );
}
