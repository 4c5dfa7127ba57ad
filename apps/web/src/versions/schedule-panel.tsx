import { Skeleton, Title } from '@mantine/core';
import { useLoad } from '../api/use-load';
import { useMay } from '../api/use-me';
import { useSchedule } from '../api/use-schedule';
import { Card } from '../ui/card';
import { ErrorNotice } from '../ui/error-notice';
import { ScheduleFacts } from './schedule-facts';
import { ScheduleForm } from './schedule-form';
import classes from './schedule-panel.module.css';

/** When Amend learns by itself. */
export function SchedulePanel({ model }: { model: string }) {
  const schedule = useSchedule(model);
  const { data, refetch } = schedule;
  const { loading, error, retrying } = useLoad(schedule);
  const admin = useMay('admin');
  return (
    <Card aria-labelledby="schedule" className={classes.panel}>
      <div>
        <Title order={2} id="schedule">
          Schedule
        </Title>
        <p className={classes.lead}>Let Amend learn by itself at set times, when enough corrections wait.</p>
      </div>
      {loading && <Skeleton h={140} />}
      {error && (
        <ErrorNotice
          error={error}
          title="The schedule could not be loaded"
          onRetry={() => void refetch()}
          retrying={retrying}
        />
      )}
      {data && <ScheduleFacts schedule={data} />}
      {data && admin && <ScheduleForm model={model} schedule={data} />}
    </Card>
  );
}
