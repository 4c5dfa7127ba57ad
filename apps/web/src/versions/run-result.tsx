import type { Release, TrainingRun } from '../api/types';
import { outcomeOf } from '../learn/outcome-of';
import { LongText } from '../ui/long-text';
import { Notice } from '../ui/notice';
import { ReleaseSteps } from './release-steps';
import { RunLog } from './run-log';
import classes from './run-result.module.css';
import { VerdictView } from './verdict-view';

/** What came of the last run: in a sentence, what was checked, how it went live. */
export function RunResult({ run, releases }: { run: TrainingRun; releases: readonly Release[] }) {
  const outcome = outcomeOf(run, releases);
  const [release] = releases;
  return (
    <div className={classes.result}>
      {outcome && (
        <Notice tone={outcome.tone} title={outcome.title} alert={outcome.tone === 'bad'}>
          <LongText text={outcome.says} />
        </Notice>
      )}
      {run.verdict && <VerdictView verdict={run.verdict} />}
      {release && release.createdAt >= run.createdAt && <ReleaseSteps release={release} />}
      <RunLog run={run} />
    </div>
  );
}
