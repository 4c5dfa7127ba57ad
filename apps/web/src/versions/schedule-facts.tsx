import type { Schedule } from '../api/types';
import { moment } from '../ui/format';
import { When } from '../ui/when';
import { cronSays } from './cron-words';
import { modeWords } from './mode-choice';
import classes from './schedule-facts.module.css';

/** Whether it is on, the next time, what came of the last. */
export function ScheduleFacts({ schedule }: { schedule: Schedule }) {
  const { enabled, cron, timezone, mode, release, nextAt, lastOutcome } = schedule;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>When</dt>
        <dd>{enabled ? `${cronSays(cron) ?? cron} (${timezone})` : 'Off'}</dd>
      </div>
      {enabled && (
        <div>
          <dt>Next time</dt>
          <dd>
            {nextAt === null ? (
              'not known yet'
            ) : (
              <>
                <When at={nextAt} /> ({moment(nextAt, timezone)}, {timezone})
              </>
            )}
          </dd>
        </div>
      )}
      {enabled && (
        <div>
          <dt>How</dt>
          <dd>
            {modeWords[mode].name}, {release === 'auto' ? 'then live at once' : 'then an admin makes it live'}
          </dd>
        </div>
      )}
      <div>
        <dt>Last time</dt>
        <dd>
          {lastOutcome === null ? (
            'It has not run yet'
          ) : (
            <>
              <When at={lastOutcome.at} />: {lastOutcome.says}
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
