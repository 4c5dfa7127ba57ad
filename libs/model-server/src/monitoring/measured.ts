import type { BatchQueue, Runners } from '../inference/batch-queue.js';
import type { Metrics } from './metrics.js';

/** Threads whose runs are counted. */
export function measuredRunners(runners: Runners, metrics: Metrics): Runners {
  return {
    idle: (servable) => runners.idle(servable),
    holds: (servable) => runners.holds(servable),
    tryRun: (run) => {
      const running = runners.tryRun(run);
      if (running !== undefined) metrics.batchRan(run.feeds[0]?.shape[0] ?? 1);
      return running;
    },
  };
}

/** A queue whose requests are counted and timed. */
export function measuredQueue(queue: BatchQueue, metrics: Metrics): Pick<BatchQueue, 'run'> {
  return {
    async run(request, signal) {
      const began = performance.now();
      const result = await queue.run(request, signal);
      const model = request.servable.slice(0, request.servable.lastIndexOf('/'));
      metrics.ran(model, request.feeds[0]?.shape[0] ?? 1, began);
      return result;
    },
  };
}
