import type { ClassFilter } from './filter-classes';

const words: Record<ClassFilter, { title: string; next?: string }> = {
  active: { title: 'No classes yet', next: 'Make one, or import an archive of folders named by class.' },
  labelled: {
    title: 'No class has labelled photos yet',
    next: 'Correct an answer, or add photos to a class.',
  },
  new: { title: 'No class waits to go live' },
  retired: { title: 'No class is retired' },
};

/**
 * What shows where there is no such class, and what to do next.
 * @param annotates whether who reads it may do that
 */
export function noClassesSay(filter: ClassFilter, annotates: boolean): { title: string; next?: string } {
  const { title, next } = words[filter];
  return annotates && next ? { title, next } : { title };
}
