import { Ended } from './end-of-service.js';
import { reasonOf } from './reason-of.js';

/** A reason not to start that the operator can mend: printed as one line, without a stack. */
export class CannotStart extends Error {}

/** What catches an error of a step, and says which one it was where the error does not. */
export function cannotStart(what?: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Ended) throw error;
    throw new CannotStart(`${what ? `${what}: ` : ''}${reasonOf(error)}`, { cause: error });
  };
}
