import { useMay } from '../api/use-me';
import { useStartRun } from '../api/use-runs';
import { doingNow } from '../releases/release-words';
import { Card } from '../ui/card';
import { ErrorNotice } from '../ui/error-notice';
import { plural } from '../ui/format';
import { TextLink } from '../ui/text-link';
import classes from './learn-bar.module.css';
import { Outcome } from './outcome';
import { learningStarts, pendingSays } from './pending-words';
import { ProgressBar } from './progress-bar';
import { StartRunButton } from './start-run-button';
import type { Activity } from './use-activity';

/** From corrections to a live fix without leaving the page: what waits, the button, the progress, the outcome. */
export function LearnBar({ model, activity }: { model: string; activity: Activity }) {
  const start = useStartRun(model, activity.busy);
  const admin = useMay('admin');
  const { run, releases, going, waits, learning, busy, pending, waiting } = activity;
  const [release] = going;
  if (start.isError && !busy)
    return (
      <ErrorNotice
        error={start.error}
        title="Learning did not start"
        onRetry={() => start.mutate({ release: 'auto' })}
      />
    );
  if (learning && run)
    return (
      <Card className={classes.bar} aria-label="Learning">
        <ProgressBar run={run} />
        <Details />
      </Card>
    );
  if (release)
    return (
      <Card className={classes.bar} aria-label="Learning">
        <p className={classes.says} role="status">
          Version {release.version} {doingNow(release)}…
        </p>
        <Details />
      </Card>
    );
  if (pending > 0)
    return (
      <>
        <Outcome run={run} releases={releases} waiting />
        <Card className={classes.bar} aria-label="Learning">
          <p className={classes.says}>
            <strong>{plural(pending, 'correction')}</strong> {pendingSays(pending, waiting)}
            {!admin && ` ${learningStarts(pending, waiting)}`}
          </p>
          {admin && (
            <StartRunButton
              pending={pending}
              waiting={waiting}
              quiet={waits !== undefined}
              busy={busy}
              starting={start.isPending}
              onStart={() => start.mutate({ release: 'auto' })}
            />
          )}
        </Card>
      </>
    );
  return <Outcome run={run} releases={releases} />;
}

function Details() {
  return (
    <TextLink to="/versions" size="sm">
      Details
    </TextLink>
  );
}
