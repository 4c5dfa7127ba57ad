import type { HealthReport } from '../api/types';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';
import { Panel, PanelRow, PanelRows } from './panel';

type Trainer = NonNullable<HealthReport['trainers']>[number];

/** Who learns, and with what. */
export function TrainersPanel({ trainers }: { trainers: HealthReport['trainers'] }) {
  return (
    <Panel id="trainers" title="Trainers">
      <PanelRows>
        {trainers === null && <PanelRow name="Not known" />}
        {trainers?.length === 0 && <PanelRow name="None runs" end={<Tag tone="warn">Away</Tag>} />}
        {trainers?.map((trainer) => (
          <PanelRow
            key={`${trainer.host} ${trainer.startedAt}`}
            name={trainer.host}
            end={<Tag tone={trainer.present ? 'ok' : 'warn'}>{trainer.present ? 'Runs' : 'Away'}</Tag>}
          >
            <p>{canSay(trainer)}</p>
            <p>
              Heard of <When at={trainer.heardAt} />, started <When at={trainer.startedAt} />
            </p>
          </PanelRow>
        ))}
      </PanelRows>
    </Panel>
  );
}

/** In the words in which people choose how thoroughly to learn. */
function canSay({ can, backend, device }: Trainer): string {
  if (!can.includes('full')) return 'Learns quickly; not thoroughly, or that is still being tried out';
  const means = `${device} (${backend})`;
  return `Learns quickly, and thoroughly ${can.includes('gpu') ? `on a GPU: ${means}` : `with ${means}`}`;
}
