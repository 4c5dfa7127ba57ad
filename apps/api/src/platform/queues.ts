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

/** How many jobs wait or are in work. A queue whose Redis is away does not refuse: it waits. */
export function jobsOf(queue: Queues[keyof Queues]): Promise<number> {
  return queue.getJobCountByTypes('waiting', 'active', 'prioritized');
}
