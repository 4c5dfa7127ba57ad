import type { TrainingRun } from '../api/types';
import { Disclosure } from '../ui/disclosure';
import { moment, timeOfDay } from '../ui/format';
import classes from './run-log.module.css';

/** What a run wrote down as it went, for whoever looks into it. */
export function RunLog({ run }: { run: TrainingRun }) {
  if (run.log.length === 0) return null;
  return (
    <Disclosure summary={`Log of the run of ${moment(run.createdAt)}`}>
      <ol className={classes.log}>
        {run.log.map(({ at, message }) => (
          <li key={`${at} ${message}`}>
            <time dateTime={at} title={moment(at)} className="figures">
              {timeOfDay(at)}
            </time>
            <span>{message}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
