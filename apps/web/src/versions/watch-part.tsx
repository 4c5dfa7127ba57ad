import '@mantine/core/styles/Switch.layer.css';
import { Switch } from '@mantine/core';
import classes from './policy-form.module.css';
import { PolicyNumber } from './policy-number';
import { inSeconds, type PolicyPartProps } from './policy-part';

/** Whether it is watched once it is live, and what counts as doing badly. */
export function WatchPart({ settings, set }: PolicyPartProps) {
  return (
    <fieldset className={classes.part}>
      <Switch
        label="Watch it once it is live, and go back if it does badly"
        checked={settings.watchSeconds > 0}
        onChange={(event) => set({ watchSeconds: event.currentTarget.checked ? 60 : 0 })}
      />
      <div className={classes.fields}>
        {settings.watchSeconds > 0 && (
          <PolicyNumber
            {...inSeconds}
            label="For"
            value={settings.watchSeconds}
            onChange={(watchSeconds) => set({ watchSeconds })}
          />
        )}
        <PolicyNumber
          times={100}
          suffix=" %"
          min={0}
          max={100}
          label="Badly: more requests fail than"
          value={settings.maxErrorRate}
          onChange={(maxErrorRate) => set({ maxErrorRate })}
        />
        <PolicyNumber
          suffix=" times as slow"
          min={1}
          max={100}
          label="Or it is more than"
          value={settings.maxLatencyFactor}
          onChange={(maxLatencyFactor) => set({ maxLatencyFactor })}
        />
      </div>
    </fieldset>
  );
}
