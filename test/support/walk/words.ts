import type { Asker } from './asker';
import type { PlainClass, PlainCorrection } from './plain-model';
import type { WalkWorld } from './walk-world';

/** What people say of a photo, as a call has it. */
export type Says = { class: string } | { newClass: string } | { none: true };

/** A class by its id or its name, written somehow; a retired one or one that does not exist, too. */
function someClass(world: WalkWorld): string {
  const all = [...world.plain.classes.values()];
  const own = world.classesAtHand;
  if (own.length === 0 || world.chance(0.04)) return 'no such class at all';
  const one = world.pick(world.chance(0.2) ? all : own);
  return world.chance(0.5) ? one.id : world.written(one.name);
}

/** Words of somebody: often of classes that the walk has come by. */
export function someWords(world: WalkWorld): Says {
  const way = world.random();
  if (way < 0.15) return { none: true };
  if (way < 0.6 && world.plain.classes.size > 1) return { class: someClass(world) };
  const known = world.plain.classes.size > 0 && world.chance(0.75);
  return {
    newClass: known ? world.written(world.pick(world.classesAtHand).name) : world.freshName(),
  };
}

/** What these words mean: a class, none of them (null), or why they are refused. */
export function meaning(
  { plain }: WalkWorld,
  says: Says,
): PlainClass | null | 'made' | 'unknown_class' | 'class_retired' {
  if ('none' in says) return null;
  const found = plain.named('class' in says ? says.class : says.newClass);
  if (!found) return 'class' in says ? 'unknown_class' : 'made';
  const now = plain.now(found.id);
  return 'class' in says && now.status === 'retired' ? 'class_retired' : now;
}

/** A class that words made or brought back. */
export function useClass({ plain }: WalkWorld, id: string, name: string): void {
  const known = plain.classes.get(id);
  if (!known) {
    plain.classes.set(id, { id, name: name.trim(), status: 'active', mergedInto: null });
    plain.audited('class.create');
  } else if (known.status === 'retired') {
    known.status = 'active';
    plain.audited('class.update');
  }
}

/** A correction that was taken in; whoever says something has looked again. */
export function record(
  { plain, admin }: WalkWorld,
  by: Asker,
  one: Omit<PlainCorrection, 'by' | 'decides' | 'undone' | 'undoneIn' | 'audit'>,
): void {
  const audit = one.predictionId !== null && by === admin && plain.slice.has(one.sha256);
  plain.corrections.push({ ...one, by: by.name, decides: by.admin, undone: false, undoneIn: null, audit });
  plain.recheck.delete(one.sha256);
}
