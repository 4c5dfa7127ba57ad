import '@mantine/core/styles/Switch.layer.css';
import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Schedule } from '../api/types';
import { useModel } from '../api/use-model';
import { scheduleSettings } from '../api/use-settings';
import { cronPresets, cronSays } from './cron-words';
import { modeWords } from './mode-choice';
import { PolicyNumber } from './policy-number';
import { QuietHoursFields } from './quiet-hours-fields';
import { SaveOrDiscard } from './save-or-discard';
import classes from './schedule-form.module.css';
import { useSettingsForm } from './use-settings-form';

const CUSTOM = 'custom';
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Sets when Amend learns by itself. */
export function ScheduleForm({ model, schedule }: { model: string; schedule: Schedule }) {
  const { nextAt: _next, lastOutcome, ...current } = schedule;
  const isFirst = !current.enabled && lastOutcome === null && current.timezone === 'UTC';
  const form = useSettingsForm(scheduleSettings, model, current, 'The schedule is saved.');
  const { settings, changed, set, discard, save, submit } = form;
  const [other, setOther] = useState(false);
  const custom = other || !cronPresets.some(({ cron }) => cron === settings.cron);
  const int8 = useModel(model).data?.precision === 'int8';
  return (
    <form className={classes.form} onSubmit={submit}>
      <Switch
        label="Learn on schedule"
        checked={settings.enabled}
        onChange={({ currentTarget: { checked: enabled } }) =>
          set({ enabled, ...(enabled && isFirst && { timezone: here }) })
        }
      />
      <div className={classes.fields}>
        <NativeSelect
          label="How often"
          value={custom ? CUSTOM : settings.cron}
          data={[
            ...cronPresets.map(({ cron, name }) => ({ value: cron, label: name })),
            { value: CUSTOM, label: 'Other (cron)' },
          ]}
          onChange={({ currentTarget: { value } }) => {
            setOther(value === CUSTOM);
            if (value !== CUSTOM) set({ cron: value });
          }}
        />
        {custom && (
          <TextInput
            label="Cron expression"
            description={cronSays(settings.cron) ?? 'Minute, hour, day of the month, month, day of the week'}
            value={settings.cron}
            required
            maxLength={100}
            onChange={(event) => {
              setOther(true); // what is half typed may be one of the usual
              set({ cron: event.currentTarget.value });
            }}
          />
        )}
        <NativeSelect
          label="Time zone"
          value={settings.timezone}
          data={zones.includes(settings.timezone) ? zones : [settings.timezone, ...zones]}
          onChange={(event) => set({ timezone: event.currentTarget.value })}
        />
        <PolicyNumber
          label="Corrections needed"
          value={settings.minimumCorrections}
          min={1}
          max={1_000_000}
          whole
          onChange={(minimumCorrections) => set({ minimumCorrections })}
        />
        {!int8 && (
          <NativeSelect
            label="How thoroughly"
            description={`${modeWords[settings.mode].says}${settings.mode === 'full' ? ' Takes minutes to hours.' : ''}`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={settings.mode}
            data={(['head', 'full'] as const).map((mode) => ({ value: mode, label: modeWords[mode].name }))}
            onChange={({ currentTarget: { value } }) => set({ mode: value === 'full' ? 'full' : 'head' })}
          />
        )}
        <NativeSelect
          label="When the checks pass"
          value={settings.release}
          data={[
            { value: 'auto', label: 'Make it live at once' },
            { value: 'manual', label: 'Wait for an admin' },
          ]}
          onChange={({ currentTarget: { value } }) =>
            set({ release: value === 'manual' ? 'manual' : 'auto' })
          }
        />
      </div>
      <QuietHoursFields value={settings.quietHours} onChange={(quietHours) => set({ quietHours })} />
      <SaveOrDiscard
        save={save}
        changed={changed}
        onDiscard={() => {
          discard();
          setOther(false);
        }}
      />
    </form>
  );
}
