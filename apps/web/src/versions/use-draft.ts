import { useState } from 'react';

/** Settings in a form: those that stand, whoever saved them, until one is changed here. */
export function useDraft<T extends object>(saved: T) {
  const [draft, setDraft] = useState<T | null>(null);
  const settings = draft ?? saved;
  return {
    settings,
    changed: JSON.stringify(settings) !== JSON.stringify(saved),
    set: (change: Partial<T>) => setDraft((old) => ({ ...(old ?? saved), ...change })),
    discard: () => setDraft(null),
    /** Once these settings are saved: what was changed meanwhile stays. */
    done: () => setDraft((now) => (now === draft ? null : now)),
  };
}
