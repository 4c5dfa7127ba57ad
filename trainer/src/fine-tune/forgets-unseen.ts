import type { RunData } from '../datasets/run-data.js';
import { unseenClasses } from './unseen-classes.js';

/** With so many earlier answers, one in seven that changed is clearly too many for the gate. */
const ENOUGH_ANSWERS = 50;

/**
 * Why the network has to stay as it is; null where it may be tuned. What it knows of a class that no photo shows is forgotten
 * as it learns others, and only its answers to earlier photos would let the gate see that.
 */
export function forgetsUnseen(data: Pick<RunData, 'classes' | 'answeredAs' | 'material'>): string | null {
  const { answered, unseen } = unseenClasses(data);
  const answers = data.material.replay.gate.images.length;
  if (unseen.length === 0 || answers >= ENOUGH_ANSWERS) return null;
  return (
    `The network stays as it is, and the head alone has learned: ${unseen.length} of ${answered.size} classes have no photo to ` +
    `learn from, and would be forgotten unseen. The answers to ${ENOUGH_ANSWERS} earlier photos would show it; there are ` +
    `${answers} so far, kept from one in five of what is classified.`
  );
}
