import '@mantine/core/styles/Switch.layer.css';
import { Switch, TextInput } from '@mantine/core';
import type { ScheduleSettings } from '../api/types';
import classes from './schedule-form.module.css';

export interface QuietHoursFieldsProps {
  value: ScheduleSettings['quietHours'];
  onChange: (value: NonNullable<ScheduleSettings['quietHours']> | null) => void;
}

/** Times of day at which no new version goes live. */
export function QuietHoursFields({ value, onChange }: QuietHoursFieldsProps) {
  return (
    <>
      <Switch
        label="Quiet hours"
        description="No new version goes live then, also none that you start by hand; going back always works."
        checked={Boolean(value)}
        onChange={(event) => onChange(event.currentTarget.checked ? { from: '22:00', to: '06:00' } : null)}
      />
      {value && (
        <div className={classes.fields}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="time"
              label={end === 'from' ? 'From' : 'Until'}
              value={value[end]}
              required
              onChange={({ currentTarget }) =>
                currentTarget.value !== '' && onChange({ ...value, [end]: currentTarget.value })
              }
            />
          ))}
        </div>
      )}
    </>
  );
}
