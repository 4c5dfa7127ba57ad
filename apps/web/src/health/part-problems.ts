import type { HealthReport } from '../api/types';
import type { Problem } from './problem';

/** The parts as `/readyz` or `/v1/health` tells of them. */
export type Parts = Record<
  keyof HealthReport['parts'],
  { ok: boolean; problem?: string | null; since?: string | null }
>;

type Part = keyof Parts;
type Words = Pick<Problem, 'title' | 'means' | 'todo'>;

/** @param api undefined: only what is said to everybody is known */
export function partProblems(parts: Parts, api?: HealthReport['api']): Problem[] {
  const words = wordsOf(api);
  return (['database', 'queue', 'storage'] as const)
    .filter((part) => !parts[part].ok && !isWithDatabase(part, parts, api))
    .map((part) => problemOf(part, parts, words[part]));
}

/** For where no more is known of the model servers than that. */
export function modelPartProblem(parts: Parts, api?: HealthReport['api']): Problem {
  return problemOf('model', parts, wordsOf(api).model);
}

/** A queue in the database is away with it: that is one thing to look at. */
export function isWithDatabase(part: Part, parts: Parts, api?: HealthReport['api']): boolean {
  return part === 'queue' && !parts.database.ok && api?.queueIn !== 'redis';
}

function problemOf(part: Part, parts: Parts, words: Words): Problem {
  const { problem, since } = parts[part];
  return { key: part, tone: 'bad', since, found: problem, ...words };
}

function wordsOf(api: HealthReport['api'] | undefined): Record<Part, Words> {
  return {
    database: {
      title: 'The database does not answer',
      means: 'Nothing is classified, recorded or learned until it does. What was recorded is safe.',
      todo: 'See whether PostgreSQL runs and its disk has room; “npm run doctor” looks at both. Nothing has to be restarted: Amend asks again and again.',
    },
    queue: {
      title: 'The job queue does not answer',
      means: 'Learning and releases may start late. Classifying and correcting go on.',
      todo:
        api?.queueIn === 'redis'
          ? 'See whether Redis (REDIS_URL) runs; “npm run doctor” asks it.'
          : 'The queue is in the database: see whether that is overloaded.',
    },
    storage: {
      title: 'Photos cannot be stored',
      means: 'New photos are refused. What was stored is still shown and corrected.',
      todo:
        api?.storageIn === 's3'
          ? 'See whether the bucket of STORAGE_URL can be reached, and whether its keys are still valid.'
          : 'See whether the disk has room and whether Amend may write to its folder (AMEND_HOME or STORAGE_URL).',
    },
    model: {
      title: 'The default model does not answer',
      means: 'Its photos are not classified. Reviewing and correcting go on.',
      todo: 'See whether its model server runs, and what the log says.',
    },
  };
}
