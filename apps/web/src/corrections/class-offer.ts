import { classNameKey } from '@amend/contracts/class-name';
import type { Class } from '../api/types';

/** What can be made of a name that no class in use has. */
export type ClassOffer =
  | { kind: 'new'; name: string }
  /** A retired class. */
  | { kind: 'back'; one: Class }
  /** A class that is part of another one by now. */
  | { kind: 'part'; one: Class; whole: Class };

/** @returns null where there is nothing to offer: nothing is typed, or a class in use has that name */
export function classOffer(classes: readonly Class[], name: string): ClassOffer | null {
  const key = classNameKey(name);
  if (key === '') return null;
  const one = classes.find((each) => classNameKey(each.name) === key);
  if (one === undefined) return { kind: 'new', name };
  if (one.status === 'active') return null;
  const whole = wholeOf(classes, one);
  return whole.status === 'active' ? { kind: 'part', one, whole } : { kind: 'back', one: whole };
}

function wholeOf(classes: readonly Class[], part: Class): Class {
  const whole = classes.find(({ id }) => id === part.mergedInto);
  return whole === undefined ? part : wholeOf(classes, whole);
}
