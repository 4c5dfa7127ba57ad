import type { TrainingRun } from '../api/types';
import { seconds } from '../ui/format';
import classes from './progress-bar.module.css';
import { shownStages, stageSays } from './stage-words';

/** How far a training run is: the stage in words, a bar, the time left. */
export function ProgressBar({ run }: { run: TrainingRun }) {
  const { stage, step, of, secondsLeft } = run.progress;
  const says = stageSays(stage);
  const stages = shownStages(run);
  const at = stages.findIndex((one) => one.stage === stage);
  const within = of > 0 ? Math.min(step / of, 1) : 0;
  const share = stage === 'done' ? 1 : at < 0 ? 0 : (at + within) / stages.length;
  return (
    <div className={classes.progress}>
      <div className={classes.line}>
        <span role="status">{run.waitingFor ?? `${says}…`}</span>
        <span className="figures">
          {secondsLeft !== null && secondsLeft > 0 ? `about ${seconds(Math.ceil(secondsLeft))} left` : ''}
        </span>
      </div>
      <div
        className={classes.track}
        role="progressbar"
        aria-label="Learning progress"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={says}
      >
        <span style={{ transform: `scaleX(${share})` }} />
      </div>
    </div>
  );
}
