import '@mantine/core/styles/Switch.layer.css';
import { Button, Group, Skeleton, Switch, Title } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../api/use-me';
import { useModel } from '../api/use-model';
import { underWay } from '../api/use-releases';
import { useCancelRun, useStartRun } from '../api/use-runs';
import { learningStarts, pendingSays } from '../learn/pending-words';
import { ProgressBar } from '../learn/progress-bar';
import { StartRunButton } from '../learn/start-run-button';
import type { Activity } from '../learn/use-activity';
import { ReleaseSteps } from '../releases/release-steps';
import { Card } from '../ui/card';
import { ErrorNotice } from '../ui/error-notice';
import { plural } from '../ui/format';
import { Loaded } from '../ui/loaded';
import classes from './learn-panel.module.css';
import { type Mode, ModeChoice } from './mode-choice';
import { RunResult } from './run-result';
import { RunStages } from './run-stages';

/** Learning: what waits for it, the button, and the run and the roll-outs as they go. */
export function LearnPanel({ model, activity }: { model: string; activity: Activity }) {
  const admin = useMay('admin');
  const start = useStartRun(model, activity.busy);
  const cancel = useCancelRun(model);
  // It can only learn the quick way.
  const int8 = useModel(model).data?.precision === 'int8';
  const [manual, setManual] = useState(false);
  const [mode, setMode] = useState<Mode>('head');
  const { run, releases, learning, busy, pending, waiting, full } = activity;
  return (
    <Card aria-labelledby="learn" className={classes.panel}>
      <Title order={2} id="learn">
        Learn from corrections
      </Title>
      <Loaded query={activity.runs} skeleton={<Skeleton h={64} />} failure="What waits could not be loaded">
        {() =>
          !learning && (
            <>
              <p className={classes.says}>
                {pending > 0
                  ? `${plural(pending, 'correction')} ${pendingSays(pending, waiting)}`
                  : 'Nothing new to learn: correct some answers or add photos, and they wait here.'}
                {!admin && ` ${learningStarts(pending, waiting)}`}
              </p>
              {admin && !int8 && <ModeChoice mode={mode} full={full} onChange={setMode} />}
              {admin && (
                <Group gap="lg">
                  <StartRunButton
                    pending={pending}
                    waiting={waiting}
                    busy={busy}
                    starting={start.isPending}
                    always={mode === 'full'}
                    quiet={activity.waits !== undefined}
                    onStart={() => start.mutate({ release: manual ? 'manual' : 'auto', mode })}
                  />
                  <Switch
                    label="Ask me before it goes live"
                    checked={manual}
                    onChange={(event) => setManual(event.currentTarget.checked)}
                  />
                </Group>
              )}
            </>
          )
        }
      </Loaded>
      {start.isError && !busy && <ErrorNotice error={start.error} title="Learning did not start" />}
      {learning && run && (
        <>
          <RunStages run={run} />
          <ProgressBar run={run} />
          {admin && (
            <div>
              <Button
                variant="default"
                size="sm"
                loading={cancel.isPending}
                onClick={() => cancel.mutate(run.id)}
              >
                Cancel learning
              </Button>
            </div>
          )}
          {cancel.isError && cancel.variables === run.id && (
            <ErrorNotice error={cancel.error} title="It was not cancelled" />
          )}
        </>
      )}
      {releases?.filter(underWay).map((release) => (
        <ReleaseSteps key={release.id} release={release} />
      ))}
      {!learning && run && <RunResult run={run} releases={releases} busy={busy} />}
    </Card>
  );
}
