import { type FormEvent, useState } from 'react';
import { type SettingsKind, useSaveSettings } from '../api/use-settings';
import { sayDone } from '../ui/say';
import { changesOf, type Draft, withChange, withoutSaved } from './draft';

/**
 * Settings in a form: those that stand, whoever saved them, but for what is changed here.
 * @param done what is said once they are saved
 */
export function useSettingsForm<Settings extends object, Read extends Settings>(
  kind: SettingsKind<Settings, Read>,
  model: string,
  saved: Settings,
  done: string,
) {
  const save = useSaveSettings(kind, model);
  const [draft, setDraft] = useState<Draft<Settings>>({});
  const changes = changesOf(draft, saved);
  return {
    settings: { ...saved, ...changes },
    changed: Object.keys(changes).length > 0,
    set: (change: Draft<Settings>) => setDraft((old) => withChange(old, change, saved, save.isPending)),
    discard: () => setDraft({}),
    save,
    submit: (event: FormEvent) => {
      event.preventDefault();
      save.mutate(changes, {
        onSuccess: () => {
          setDraft((now) => withoutSaved(now, changes));
          sayDone(done);
        },
      });
    },
  };
}
