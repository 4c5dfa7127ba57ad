import { NativeSelect } from '@mantine/core';
import type { ReleasePolicy } from '../api/types';
import { releasePolicy } from '../api/use-settings';
import { CanaryPart } from './canary-part';
import classes from './policy-form.module.css';
import { keepChoices } from './policy-words';
import { SaveOrDiscard } from './save-or-discard';
import { ShadowPart } from './shadow-part';
import { useSettingsForm } from './use-settings-form';
import { WatchPart } from './watch-part';

/** Sets how carefully new versions go live. */
export function PolicyForm({ model, policy }: { model: string; policy: ReleasePolicy }) {
  const done = 'How versions go live is saved.';
  const { settings, changed, set, discard, save, submit } = useSettingsForm(
    releasePolicy,
    model,
    policy,
    done,
  );
  const keep = String(settings.keepPreviousSeconds ?? '');
  return (
    <form className={classes.form} onSubmit={submit}>
      <ShadowPart settings={settings} set={set} />
      <CanaryPart settings={settings} set={set} />
      <WatchPart settings={settings} set={set} />
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
