import type { ModelClass } from './class-order.js';

const NAMED = 5;

/**
 * What the log says of the classes that a candidate does not know yet, since no photo to learn from carries their label (a photo
 * that is kept to measure with does not teach); null where there are none.
 */
export function waitingClasses(all: readonly ModelClass[], next: readonly ModelClass[]): string | null {
  const known = new Set(next.map(({ id }) => id));
  const waiting = all.filter(({ id, status }) => status === 'active' && !known.has(id));
  if (waiting.length === 0) return null;
  const names = waiting.slice(0, NAMED).map(({ name }) => `"${name}"`);
  const others = waiting.length - names.length;
  const list = [...names, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  return waiting.length === 1
    ? `The class ${list} waits: it needs 1 more photo to learn from`
    : `These classes wait, each needs 1 more photo to learn from: ${list}`;
}
