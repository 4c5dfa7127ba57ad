import { Anchor } from '@mantine/core';
import type { HealthReport } from '../api/types';
import { count, quoted } from '../ui/format';
import { When } from '../ui/when';
import { Panel, PanelRow, PanelRows } from './panel';

type Queue = HealthReport['queues'][number];

const queueWords: Record<Queue['name'], string> = {
  training: 'Learning',
  release: 'Releases',
  schedule: 'Schedules',
};

/** What is being done, and what waits for it. */
export function WorkPanel({ report: { runs, queues } }: { report: HealthReport }) {
  return (
    <Panel id="work" title="Work">
      <PanelRows>
        <PanelRow name="Training runs" end={runs ? runsSay(runs) : 'Not known'}>
          {runs?.oldest && (
            <>
              The oldest that waits is of {quoted(runs.oldest.model)}, asked for{' '}
              <When at={runs.oldest.createdAt} />
            </>
          )}
        </PanelRow>
        <PanelRow
          name="Jobs that wait or are in work"
          end={
            <Anchor href="/queues" underline="always">
              Job queues
            </Anchor>
          }
        >
          <span className="figures">{queues.map(jobsSay).join(' · ')}</span>
        </PanelRow>
      </PanelRows>
    </Panel>
  );
}

function runsSay({ queued, running }: NonNullable<HealthReport['runs']>): string {
  if (queued === 0 && running === 0) return 'None';
  const inWork = running > 0 && `${count(running)} in work`;
  const waiting = queued > 0 && `${count(queued)} waiting`;
  return [inWork, waiting].filter(Boolean).join(', ');
}

function jobsSay({ name, jobs }: Queue): string {
  return `${queueWords[name]} ${jobs === null ? 'not known' : count(jobs)}`;
}
