import type { JobData } from '@amend/contracts';
import { openQueue, type Queue } from '@amend/queue';
import type { Settings } from '@amend/settings';
import { databaseUrl } from './database-url.js';

/** The queues that this process adds to; only ids travel on them. */
export interface Queues {
  training: Queue<JobData<'training'>>;
  release: Queue<JobData<'release'>>;
  schedule: Queue<JobData<'schedule'>>;
}

export function openQueues(settings: Settings, onError: (error: Error) => void): Queues {
  const where = { databaseUrl: databaseUrl(settings), redisUrl: settings.redisUrl };
  const queues = {
    training: openQueue('training', where),
    release: openQueue('release', where),
    schedule: openQueue('schedule', where),
  };
  for (const queue of Object.values(queues)) queue.on('error', onError);
  return queues;
}
