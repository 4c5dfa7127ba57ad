import { isSignedOut } from './api-error';

/** Looks again every so often. One whose session has ended asks nothing until they are back: then all is read anew (followSession). */
export function lookEvery(ms: number): (query: { state: { error: Error | null } }) => number | false {
  return ({ state: { error } }) => !isSignedOut(error) && ms;
}
