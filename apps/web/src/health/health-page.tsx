import { isSignedOut } from '../api/api-error';
import type { HealthReport } from '../api/types';
import { useHealth, useReadiness } from '../api/use-health';
import { useLoad } from '../api/use-load';
import { useMay } from '../api/use-me';
import { Empty } from '../ui/empty';
import { ErrorNotice } from '../ui/error-notice';
import { PageHeader } from '../ui/page-header';
import { PageSkeleton } from '../ui/page-skeleton';
import { AboutLine } from './about-line';
import classes from './health-page.module.css';
import { HealthSummary } from './health-summary';
import { LivePanel } from './live-panel';
import { partProblems } from './part-problems';
import { PartsPanel } from './parts-panel';
import { problemsOf } from './problems-of';
import { TrainersPanel } from './trainers-panel';
import { unreachable } from './unreachable';
import { WorkPanel } from './work-panel';

/** Whether all parts of Amend work, for whoever keeps it running. */
export function HealthPage() {
  const admin = useMay('admin');
  if (!admin)
    return (
      <Empty wholePage title="Only admins look after Amend itself">
        If something does not work, tell one of them.
      </Empty>
    );
  return (
    <>
      <PageHeader title="Health" lead="Whether all parts of Amend work, and what to do where one does not." />
      <Health />
    </>
  );
}

function Health() {
  const health = useHealth();
  const { loading, error } = useLoad(health);
  const isSilent = error !== null && !isSignedOut(error);
  if (loading) return <PageSkeleton />;
  if (isSilent) return <LessKnown error={error} last={health.data} />;
  return health.data && <Known report={health.data} />;
}

function Known({ report }: { report: HealthReport }) {
  return (
    <>
      <HealthSummary problems={problemsOf(report)} at={report.at} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <PartsPanel parts={report.parts} report={report} />
          <WorkPanel report={report} />
        </div>
        <div className={classes.column}>
          <LivePanel report={report} />
          <TrainersPanel trainers={report.trainers} />
        </div>
      </div>
      <AboutLine api={report.api} />
    </>
  );
}

/** Where the report cannot be had, what everybody is told is better than nothing. */
function LessKnown({ error, last }: { error: Error; last: HealthReport | undefined }) {
  const { data: parts, error: silent, dataUpdatedAt } = useReadiness();
  if (silent) return <HealthSummary problems={[unreachable(last?.at)]} />;
  if (!parts) return last ? <Known report={last} /> : <PageSkeleton />;
  const found = partProblems(parts);
  if (found.length === 0) return <ErrorNotice error={error} title="More could not be found out" />;
  return (
    <>
      <HealthSummary problems={found} at={new Date(dataUpdatedAt).toISOString()} />
      <PartsPanel parts={parts} />
    </>
  );
}
