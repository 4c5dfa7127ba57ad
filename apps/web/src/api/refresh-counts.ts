import type { QueryClient } from '@tanstack/react-query';
import { keys } from './keys';

/** How long what is recorded is gathered: many answers at once ask for the counts once. */
const GATHER_MS = 150;

/** The models whose counts are asked for in a moment, and whether their classes are, too. */
const due = new WeakMap<QueryClient, Map<string, boolean>>();

/**
 * Asks anew for what corrections change of how many there are, a moment later: after the last of those recorded meanwhile.
 * @param classes whether the classes are looked at, or have become more
 */
export function refreshCounts(client: QueryClient, model: string, classes: boolean): void {
  const waiting = due.get(client);
  if (waiting) {
    waiting.set(model, classes || waiting.get(model) === true);
    return;
  }
  const models = new Map([[model, classes]]);
  due.set(client, models);
  setTimeout(() => {
    due.delete(client);
    for (const [name, withClasses] of models) refresh(client, name, withClasses);
  }, GATHER_MS);
}

function refresh(client: QueryClient, model: string, classes: boolean): void {
  void client.invalidateQueries({ queryKey: keys.model(model), exact: true });
  // Looked up anew when it is opened; an open one keeps what was just undone in place.
  void client.invalidateQueries({ queryKey: keys.predictionList(model, true), refetchType: 'none' });
  void client.invalidateQueries({ queryKey: keys.runs(model) });
  void client.invalidateQueries({ queryKey: keys.classes(model), refetchType: classes ? 'active' : 'none' });
}
