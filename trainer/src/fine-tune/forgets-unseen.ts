import type { RunData } from '../datasets/run-data.js';

/** With so many earlier answers, one in seven that changed is clearly too many for the gate. */
const ENOUGH_ANSWERS = 50;

/**
 * Why the network has to stay as it is; null where it may be tuned. What it knows of a class that no photo shows is forgotten
 * as it learns others, and only its answers to earlier photos would let the gate see that. Classes are those that are answered: a
 * merged one is shown where the one that it is part of is, and nothing is lost with a retired one.
 */
export function forgetsUnseen({
  classes,
  answeredAs,
  material: { training, replay },
}: Pick<RunData, 'classes' | 'answeredAs' | 'material'>): string | null {
  const shown = new Set(training.labels.map((label) => label && answeredAs(label)));
  const answered = new Set(classes.flatMap(({ id }) => answeredAs(id) ?? []));
  const unseen = [...answered].filter((id) => !shown.has(id)).length;
  const answers = replay.gate.images.length;
  if (unseen === 0 || answers >= ENOUGH_ANSWERS) return null;
  return (
    `The network stays as it is, and the head alone has learned: ${unseen} of ${answered.size} classes have no photo to ` +
    `learn from, and would be forgotten unseen. The answers to ${ENOUGH_ANSWERS} earlier photos would show it; there are ` +
    `${answers} so far, kept from one in five of what is classified.`
  );
}
