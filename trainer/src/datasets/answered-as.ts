import type { ModelClass } from './class-order.js';

/** What a class is answered as by now: mostly itself; the one that it became part of; null where that is retired. */
export type AnsweredAs = (classId: string) => string | null;

/** As the API answers, which adds a merged class's scores to those of the one it is part of. @param classes all of a model's */
export function answeredAs(classes: readonly ModelClass[]): AnsweredAs {
  const byId = new Map(classes.map((each) => [each.id, each]));
  return (classId) => {
    let found = byId.get(classId);
    while (found && found.mergedInto !== null) found = byId.get(found.mergedInto);
    return found?.status === 'active' ? found.id : null;
  };
}
