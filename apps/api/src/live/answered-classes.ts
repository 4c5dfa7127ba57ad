import { createHash } from 'node:crypto';
import type { AnsweredClasses, NamedClass } from './live-model.js';

/**
 * Where each score of a version counts: for its own class, for the one that this became part of, or, where that is
 * retired, for none.
 * @param classes in the order of the scores
 */
export function answeredClasses(
  classes: readonly NamedClass[],
  byId: ReadonlyMap<string, NamedClass>,
): AnsweredClasses {
  if (classes.every(({ active }) => active)) return { classes, places: null, signature: '' };
  const placeOf = new Map<NamedClass, number>();
  const places = Int32Array.from(classes, (each) => {
    const answer = mergedClass(each, byId);
    if (!answer.active) return -1;
    const place = placeOf.get(answer) ?? placeOf.size;
    placeOf.set(answer, place);
    return place;
  });
  const answered = [...placeOf.keys()];
  const ids = answered.map(({ id }) => id).join();
  const signature = createHash('sha256').update(places).update(ids).digest('base64');
  return { classes: answered, places, signature };
}

/** The class that a class is part of by now: mostly itself. */
function mergedClass<T extends { mergedInto: string | null }>(one: T, byId: ReadonlyMap<string, T>): T {
  let found = one;
  while (found.mergedInto !== null) {
    const next = byId.get(found.mergedInto);
    if (!next) throw new Error(`a class was merged into ${found.mergedInto}, which does not exist`);
    found = next;
  }
  return found;
}
