import type { Release } from '../api/types';
import { releaseEnded, underWay } from '../api/use-releases';
import { Disclosure } from '../ui/disclosure';
import { moment, timeOfDay } from '../ui/format';
import { LongText } from '../ui/long-text';
import classes from './release-steps.module.css';
import { releaseWords, stageSays } from './release-words';
import { StopRelease } from './stop-release';

/** How a version went live, step by step, each with its time. */
export function ReleaseSteps({ release }: { release: Release }) {
  const title = release.kind === 'rollback' ? 'Roll-back to' : 'Roll-out of';
  const stopped =
    release.state === 'failed' || release.state === 'superseded' || release.state === 'rolled_back';
  const ended = !underWay(release);
  const says = stageSays(release);
  return (
    <div>
      <h3 className={classes.title}>
        {title} version {release.version}, {moment(release.createdAt)}
      </h3>
      <ol className={classes.steps}>
        {release.steps.map(({ state, at, reason }, index) => {
          const last = index === release.steps.length - 1;
          const words = releaseWords[state];
          return (
            <li
              key={`${state} ${at}`}
              data-state={!last || ended ? (last && stopped ? 'failed' : 'done') : 'now'}
            >
              <time dateTime={at} title={moment(at)} className="figures">
                {timeOfDay(at)}
              </time>
              <span>
                <strong>{words.name}</strong>{' '}
                <span className={classes.reason}>
                  <LongText text={reason || words.says} />
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      {says && <p className={classes.stage}>{says}</p>}
      {!releaseEnded(release) && <StopRelease release={release} />}
      {release.log && (
        <Disclosure summary="Last lines of its log">
          <pre className={classes.log}>{release.log}</pre>
        </Disclosure>
      )}
    </div>
  );
}
