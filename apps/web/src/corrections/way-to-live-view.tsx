import type { Correction, Fix } from '../api/types';
import { Steps } from '../ui/steps';
import { fixSays, fixWorked, wayToLive } from './way-to-live';
import classes from './way-to-live-view.module.css';

export interface WayToLiveProps {
  fix: Fix;
  correction: Pick<Correction, 'classId' | 'className'>;
  /** It is not the one that is seen, which was outvoted. */
  elsewhere: boolean;
}

/** How far a correction has come: recorded, learned, checked, live. */
export function WayToLive({ fix, correction, elsewhere }: WayToLiveProps) {
  if (fix.state === 'none') return null;
  const worked = fixWorked(fix, correction);
  return (
    <div className={classes.way}>
      <Steps label="Way to live" steps={wayToLive(fix)} />
      <p
        className={classes.says}
        data-tone={worked === true ? 'ok' : worked === false || fix.state === 'rejected' ? 'warn' : undefined}
      >
        {fixSays(fix, correction, elsewhere)}
      </p>
    </div>
  );
}
