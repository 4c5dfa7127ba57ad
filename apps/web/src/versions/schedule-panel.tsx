import { Skeleton, Title } from '@mantine/core';
import { useMay } from '../api/use-me';
import { scheduleSettings, useSettings } from '../api/use-settings';
import { Card } from '../ui/card';
import { Loaded } from '../ui/loaded';
import { ScheduleFacts } from './schedule-facts';
import { ScheduleForm } from './schedule-form';
import classes from './schedule-panel.module.css';

/** When Amend learns by itself. */
export function SchedulePanel({ model }: { model: string }) {
  const schedule = useSettings(scheduleSettings, model);
  const admin = useMay('admin');
  return (
    <Card aria-labelledby="schedule" className={classes.panel}>
      <div>
        <Title order={2} id="schedule">
          Schedule
        </Title>
        <p className={classes.lead}>Let Amend learn by itself at set times, when enough corrections wait.</p>
      </div>
      <Loaded query={schedule} skeleton={<Skeleton h={140} />} failure="The schedule could not be loaded">
        {(data) => (
          <>
            <ScheduleFacts schedule={data} />
            {admin && <ScheduleForm model={model} schedule={data} />}
          </>
        )}
      </Loaded>
    </Card>
  );
}
