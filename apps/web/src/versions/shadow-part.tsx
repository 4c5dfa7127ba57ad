import '@mantine/core/styles/Switch.layer.css';
import { Switch } from '@mantine/core';
import classes from './policy-form.module.css';
import { PolicyNumber } from './policy-number';
import { asShare, inSeconds, type PolicyPartProps } from './policy-part';

/** Whether a new version answers unseen first, and when that stops it. */
export function ShadowPart({ settings, set }: PolicyPartProps) {
  return (
    <fieldset className={classes.part}>
      <Switch
        label="First let it answer unseen"
        description="It gets real requests too; what it says otherwise than the live version waits for you under Review."
        checked={settings.shadowShare > 0}
        onChange={(event) => set({ shadowShare: event.currentTarget.checked ? 0.1 : 0 })}
      />
      {settings.shadowShare > 0 && (
        <div className={classes.fields}>
          <PolicyNumber
            {...asShare}
            label="Of the requests"
            max={100}
            value={settings.shadowShare}
            onChange={(shadowShare) => set({ shadowShare })}
          />
          <PolicyNumber
            {...inSeconds}
            label="For"
            value={settings.shadowSeconds}
            onChange={(shadowSeconds) => set({ shadowSeconds })}
          />
          <PolicyNumber
            {...asShare}
            label="Stop if it differs in more than"
            max={100}
            value={settings.maxDisagreement}
            onChange={(maxDisagreement) => set({ maxDisagreement })}
          />
        </div>
      )}
    </fieldset>
  );
}
