import type { Release } from '../api/types';
import { underWay } from '../api/use-releases';
import { ReleaseSteps } from '../releases/release-steps';
import { Disclosure } from '../ui/disclosure';
import { LongText } from '../ui/long-text';
import { When } from '../ui/when';
import classes from './version-item.module.css';

/** How a roll-out ended; where it did not end well, why, unless the version went live by another one's end. What is under way shows above. */
export function ReleaseOutcome({ release, live }: { release: Release; live: boolean }) {
  const { state, reason, steps } = release;
  const at = steps.at(-1)?.at;
  if (underWay(release)) return null;
  return (
    <>
      {!live && (state === 'failed' || state === 'rolled_back') && at && (
        <p className={classes.meta}>
          {state === 'failed' ? 'It did not go live' : 'It was taken back'}, <When at={at} />:{' '}
          <LongText text={reason ?? ''} />
        </p>
      )}
      <Disclosure summary={release.kind === 'rollback' ? 'Its last roll-back' : 'Its last roll-out'}>
        <ReleaseSteps release={release} />
      </Disclosure>
    </>
  );
}
