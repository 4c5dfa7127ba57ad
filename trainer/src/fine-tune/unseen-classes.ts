import type { RunData } from '../datasets/run-data.js';

/** What tells the classes that no photo shows. */
export type Seen = Pick<RunData, 'classes' | 'answeredAs'> & {
  material: Pick<RunData['material'], 'training'>;
};

/**
 * The classes that are answered, and those of them that no photo to learn from shows: a merged one is shown where the one that it
 * is part of is, and a retired one is not missed.
 */
export function unseenClasses({ classes, answeredAs, material: { training } }: Seen): {
  answered: ReadonlySet<string>;
  unseen: readonly string[];
} {
  const shown = new Set(training.labels.map((label) => label && answeredAs(label)));
  const answered = new Set(classes.flatMap(({ id }) => answeredAs(id) ?? []));
  return { answered, unseen: [...answered].filter((id) => !shown.has(id)) };
}
