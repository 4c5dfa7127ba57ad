import type { JobData } from '@amend/contracts';
import { openQueue, type Queue, type QueueSettings } from '@amend/queue';

/** The queues that this process adds to; only ids travel on them. */
export interface Queues {
  training: Queue<JobData<'training'>>;
  release: Queue<JobData<'release'>>;
  schedule: Queue<JobData<'schedule'>>;
}

export function openQueues(where: QueueSettings, onError: (error: Error) => void): Queues {
  const queues = {
    training: openQueue('training', where),
    release: openQueue('release', where),
    schedule: openQueue('schedule', where),
  };
  for (const queue of Object.values(queues)) queue.on('error', onError);
  return queues;
}
