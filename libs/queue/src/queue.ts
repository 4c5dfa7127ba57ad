import { setTimeout as delay } from 'node:timers/promises';
import { type JobData, jobSchemas, type QueueName } from '@amend/contracts';
import {
  createPostgresBackend,
  type Job,
  Queue,
  type QueueOptions,
  setDefaultBackendFactory,
  Worker,
} from 'bullmq';
import type { QueueConnections } from './queue-connections.js';
import { seldom } from './seldom.js';

/** One code on two backends: Redis where a URL is given, else PostgreSQL (its own schema `bullmq`). */
export interface QueueSettings {
  postgres: QueueConnections;
  redisUrl: string | undefined;
}

// A dead worker's job must be delivered again within 10 s.
const LOCK_MS = 5_000;
const STALLED_CHECK_MS = 2_000;

/** A backend that went away for good would hold up the end of a process for ever: bye unsaid is no harm. */
const CLOSE_MS = 2_000;

class PromptQueue<Data> extends Queue<Data> {
  override close(): Promise<void> {
    return atMost(CLOSE_MS, super.close());
  }
}

/** What a job still does then is done again when it is delivered again. */
class PromptWorker extends Worker {
  override close(force?: boolean): Promise<void> {
    return atMost(CLOSE_MS, super.close(force));
  }
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const late = delay(ms, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([work, late]).finally(() => timer.abort());
}

function connection(settings: QueueSettings): Pick<QueueOptions, 'connection'> {
  if (settings.redisUrl) return { connection: { url: settings.redisUrl, maxRetriesPerRequest: null } };
  setDefaultBackendFactory(backendOn(settings.postgres) as never);
  return { connection: settings.postgres as never };
}

/** BullMQ would look for its tables once, on the connection that listens, and keep for ever that this was lost meanwhile. */
function backendOn(postgres: QueueConnections): typeof createPostgresBackend {
  return (...more) => {
    const backend = createPostgresBackend(...more);
    backend.connection.waitUntilReady = () => postgres.ready();
    return backend;
  };
}

/** A queue to add jobs to. Jobs carry ids only, and a job that is delivered twice does no harm. */
export function openQueue<Q extends QueueName>(name: Q, settings: QueueSettings): Queue<JobData<Q>> {
  return new PromptQueue<JobData<Q>>(name, {
    ...connection(settings),
    defaultJobOptions: { removeOnComplete: 100, removeOnFail: 100, attempts: 1 },
  }) as Queue<JobData<Q>>;
}

/**
 * A worker that hands each job's checked data to `handle`.
 * Who works on what is decided by the claim in PostgreSQL, not here.
 */
export function openWorker<Q extends QueueName>(
  name: Q,
  settings: QueueSettings,
  handle: (data: JobData<Q>) => Promise<void>,
  { onError }: { onError: (error: Error) => void },
): Worker {
  const worker = new PromptWorker(
    name,
    async (job: Job) => handle(jobSchemas[name].parse(job.data) as JobData<Q>),
    {
      ...connection(settings),
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: 1_000,
    },
  );
  worker.on('error', seldom(onError));
  worker.on('failed', (_job, error) => onError(error));
  return worker;
}
