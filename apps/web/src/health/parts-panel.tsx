import type { HealthReport } from '../api/types';
import { bytes } from '../ui/format';
import { Tag } from '../ui/tag';
import { Panel, PanelRow, PanelRows } from './panel';
import { isWithDatabase, type Parts } from './part-problems';

/** What every request needs, and where it is. @param report undefined: only what is said to everybody is known */
export function PartsPanel({ parts, report }: { parts: Parts; report?: HealthReport }) {
  const api = report?.api;
  return (
    <Panel id="parts" title="Parts">
      <PanelRows>
        <PanelRow name="Database" end={<Works ok={parts.database.ok} />} />
        <PanelRow name="Job queue" end={<Works ok={parts.queue.ok} />}>
          {isWithDatabase('queue', parts, api)
            ? 'Away with the database'
            : api && (api.queueIn === 'redis' ? 'In Redis' : 'In the database')}
        </PanelRow>
        <PanelRow name="Storage of photos" end={<Works ok={parts.storage.ok} />}>
          {api?.storageIn === 's3' && 'In S3'}
          {api?.storageIn === 'folder' && 'In a folder'}
        </PanelRow>
        {report?.disks.map(({ setting, freeBytes, totalBytes, low }) => (
          <PanelRow
            key={setting}
            name="Disk"
            end={<Tag tone={low ? 'warn' : 'ok'}>{low ? 'Nearly full' : 'Has room'}</Tag>}
          >
            {bytes(freeBytes)} free of {bytes(totalBytes)}, for {setting}
          </PanelRow>
        ))}
        {/* The panel of live versions says more. */}
        {!report && <PanelRow name="Default model" end={<Works ok={parts.model.ok} />} />}
        {report?.docker && <DockerRow docker={report.docker} />}
      </PanelRows>
    </Panel>
  );
}

function DockerRow({ docker }: { docker: NonNullable<HealthReport['docker']> }) {
  const isWell = docker.present && docker.problem === null;
  const away = docker.present ? 'Away' : 'No deployer';
  return (
    <PanelRow name="Docker" end={<Tag tone={isWell ? 'ok' : 'warn'}>{isWell ? 'Works' : away}</Tag>}>
      {docker.host !== null && `Seen from ${docker.host}`}
    </PanelRow>
  );
}

function Works({ ok }: { ok: boolean }) {
  return <Tag tone={ok ? 'ok' : 'bad'}>{ok ? 'Works' : 'Away'}</Tag>;
}
