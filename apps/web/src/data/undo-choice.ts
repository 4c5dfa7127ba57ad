import type { UndoChoice } from '../api/use-undos';

/** What the fields choose; null where that is nothing, or a time is none. */
export function undoChoice(by: string, from: string, to: string): UndoChoice | null {
  const empty = by === '' && from === '' && to === '';
  if (empty || !isTime(from) || !isTime(to)) return null;
  return {
    ...(by && { by }),
    ...(from && { from: new Date(from).toISOString() }),
    ...(to && { to: new Date(to).toISOString() }),
  };
}

/** Browsers let people type years of five digits and more. */
function isTime(text: string): boolean {
  return text === '' || !Number.isNaN(Date.parse(text));
}
