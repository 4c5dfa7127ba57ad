import '@mantine/core/styles/Switch.layer.css';
import { Switch } from '@mantine/core';
import classes from './policy-form.module.css';
import { PolicyNumber } from './policy-number';
import { asShare, inSeconds, type PolicyPartProps } from './policy-part';

/** Whether it answers a few requests then. */
export function CanaryPart({ settings, set }: PolicyPartProps) {
  return (
    <fieldset className={classes.part}>
      <Switch
        label="Then let it answer a few requests"
        description="The others still go to the live version."
        checked={settings.canaryShare > 0}
        onChange={(event) => set({ canaryShare: event.currentTarget.checked ? 0.1 : 0 })}
      />
      {settings.canaryShare > 0 && (
        <div className={classes.fields}>
          <PolicyNumber
            {...asShare}
            label="Of the requests"
            max={90}
            value={settings.canaryShare}
            onChange={(canaryShare) => set({ canaryShare })}
          />
          <PolicyNumber
            {...inSeconds}
            label="For"
            value={settings.canarySeconds}
            onChange={(canarySeconds) => set({ canarySeconds })}
          />
        </div>
      )}
    </fieldset>
  );
}
