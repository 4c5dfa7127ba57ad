import { useMay } from '../api/use-me';
import { useFreshVersions } from '../api/use-versions';
import { ModelGate } from '../layout/model-gate';
import { useActivity } from '../learn/use-activity';
import { PageHeader } from '../ui/page-header';
import { DriftPanel } from './drift-panel';
import { GatePanel } from './gate-panel';
import { LearnPanel } from './learn-panel';
import { LivePanel } from './live-panel';
import { PolicyPanel } from './policy-panel';
import { SchedulePanel } from './schedule-panel';
import { VersionList } from './version-list';
import classes from './versions-page.module.css';

export function VersionsPage() {
  return <ModelGate>{(model) => <Versions model={model} />}</ModelGate>;
}

function Versions({ model }: { model: string }) {
  const annotates = useMay('annotate');
  const activity = useActivity(model);
  useFreshVersions(model);
  return (
    <>
      <PageHeader
        title="Versions"
        lead="What is live, what it learned, and what comes next. A version never changes once it is made."
      />
      <div className={classes.top}>
        <LivePanel model={model} going={activity.going} />
        {annotates && <LearnPanel model={model} activity={activity} />}
      </div>
      <DriftPanel model={model} />
      <VersionList model={model} busy={activity.going.length > 0} releases={activity.releases} />
      {annotates && <GatePanel model={model} />}
      {annotates && <PolicyPanel model={model} />}
      {annotates && <SchedulePanel model={model} />}
    </>
  );
}
