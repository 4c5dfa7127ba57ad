import { NativeSelect } from '@mantine/core';
import type { GatePolicy } from '../api/types';
import { gatePolicy } from '../api/use-settings';
import classes from './policy-form.module.css';
import { PolicyNumber } from './policy-number';
import { SaveOrDiscard } from './save-or-discard';
import { useSettingsForm } from './use-settings-form';

/** Sets how strict the checks of new versions are. */
export function GateForm({ model, policy }: { model: string; policy: GatePolicy }) {
  const done = 'What new versions are checked for is saved.';
  const { settings, changed, set, discard, save, submit } = useSettingsForm(gatePolicy, model, policy, done);
  const share = { times: 100, suffix: ' %', min: 0, max: 100 };
  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.fields}>
        <NativeSelect
          label="If it fails a check"
          value={settings.mode}
          data={[
            { value: 'block', label: 'It does not go live' },
            { value: 'warn', label: 'It goes live, with a warning' },
          ]}
          onChange={({ currentTarget: { value } }) => set({ mode: value === 'warn' ? 'warn' : 'block' })}
        />
        <PolicyNumber
          {...share}
          label="Most that it may lose on checked photos"
          value={settings.maximumAccuracyLoss}
          onChange={(maximumAccuracyLoss) => set({ maximumAccuracyLoss })}
        />
        <PolicyNumber
          {...share}
          label="Most answers that may change unasked"
          value={settings.maximumUnexpectedChange}
          onChange={(maximumUnexpectedChange) => set({ maximumUnexpectedChange })}
        />
      </div>
      <SaveOrDiscard save={save} changed={changed} onDiscard={discard} />
    </form>
  );
}
