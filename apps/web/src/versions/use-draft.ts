import { useState } from 'react';
import { changesOf, type Draft, withChange, withoutSaved } from './draft';

/**
 * Settings in a form: those that stand, whoever saved them, but for what is changed here.
 * @param saving some of it is being saved
 */
export function useDraft<T extends object>(saved: T, saving: boolean) {
  const [draft, setDraft] = useState<Draft<T>>({});
  const changes = changesOf(draft, saved);
  return {
    settings: { ...saved, ...changes },
    /** What is to be saved. */
    changes,
    changed: Object.keys(changes).length > 0,
    set: (change: Draft<T>) => setDraft((old) => withChange(old, change, saved, saving)),
    discard: () => setDraft({}),
    /** Once these changes are saved. */
    done: (those: Draft<T>) => setDraft((now) => withoutSaved(now, those)),
  };
}
