import { Skeleton, Title } from '@mantine/core';
import { useMay } from '../api/use-me';
import { useSchedule } from '../api/use-schedule';
import { Card } from '../ui/card';
import { ErrorNotice } from '../ui/error-notice';
import { ScheduleFacts } from './schedule-facts';
import { ScheduleForm } from './schedule-form';
import classes from './schedule-panel.module.css';

/** When Amend learns by itself. */
export function SchedulePanel({ model }: { model: string }) {
  const { data, isPending, isError, error, refetch } = useSchedule(model);
  const admin = useMay('admin');
  return (
    <Card aria-labelledby="schedule" className={classes.panel}>
      <div>
        <Title order={2} id="schedule">
          Schedule
        </Title>
        <p className={classes.lead}>Let Amend learn by itself at set times, when enough corrections wait.</p>
      </div>
      {isPending && <Skeleton h={140} />}
      {isError && (
        <ErrorNotice error={error} title="The schedule could not be loaded" onRetry={() => void refetch()} />
      )}
      {data && <ScheduleFacts schedule={data} />}
      {data && admin && <ScheduleForm model={model} schedule={data} />}
    </Card>
  );
}
