import '@mantine/core/styles/Switch.layer.css';
import { NativeSelect, Switch } from '@mantine/core';
import type { ReleasePolicy } from '../api/types';
import { releasePolicy } from '../api/use-settings';
import classes from './policy-form.module.css';
import { PolicyNumber } from './policy-number';
import { keepChoices } from './policy-words';
import { SaveOrDiscard } from './save-or-discard';
import { useSettingsForm } from './use-settings-form';

const HOURS_24 = 86_400;

/** Sets how carefully new versions go live. */
export function PolicyForm({ model, policy }: { model: string; policy: ReleasePolicy }) {
  const done = 'How versions go live is saved.';
  const { settings, changed, set, discard, save, submit } = useSettingsForm(
    releasePolicy,
    model,
    policy,
    done,
  );
  const seconds = { suffix: ' seconds', min: 1, max: HOURS_24, whole: true };
  const share = { times: 100, suffix: ' %', min: 1 };
  const keep = String(settings.keepPreviousSeconds ?? '');
  return (
    <form className={classes.form} onSubmit={submit}>
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
              {...share}
              label="Of the requests"
              max={100}
              value={settings.shadowShare}
              onChange={(shadowShare) => set({ shadowShare })}
            />
            <PolicyNumber
              {...seconds}
              label="For"
              value={settings.shadowSeconds}
              onChange={(shadowSeconds) => set({ shadowSeconds })}
            />
            <PolicyNumber
              {...share}
              label="Stop if it differs in more than"
              max={100}
              value={settings.maxDisagreement}
              onChange={(maxDisagreement) => set({ maxDisagreement })}
            />
          </div>
        )}
      </fieldset>
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
              {...share}
              label="Of the requests"
              max={90}
              value={settings.canaryShare}
              onChange={(canaryShare) => set({ canaryShare })}
            />
            <PolicyNumber
              {...seconds}
              label="For"
              value={settings.canarySeconds}
              onChange={(canarySeconds) => set({ canarySeconds })}
            />
          </div>
        )}
      </fieldset>
      <fieldset className={classes.part}>
        <Switch
          label="Watch it once it is live, and go back if it does badly"
          checked={settings.watchSeconds > 0}
          onChange={(event) => set({ watchSeconds: event.currentTarget.checked ? 60 : 0 })}
        />
        <div className={classes.fields}>
          {settings.watchSeconds > 0 && (
            <PolicyNumber
              {...seconds}
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
      <NativeSelect
        label="Keep the version before running, to go back at once"
        className={classes.keep}
        value={keep}
        data={[
          ...keepChoices,
          ...(keepChoices.some(({ value }) => value === keep)
            ? []
            : [{ value: keep, label: `${keep} seconds` }]),
        ]}
        onChange={({ currentTarget: { value } }) =>
          set({ keepPreviousSeconds: value === '' ? null : Number(value) })
        }
      />
      <SaveOrDiscard save={save} changed={changed} onDiscard={discard} />
    </form>
  );
}
