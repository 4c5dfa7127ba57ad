import type { Logger } from '@amend/logging';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { collectDefaultMetrics, Gauge } from 'prom-client';
import { within } from '../async/within.js';
import { LiveModels } from '../live/live-models.js';
import { jobsOf, type Queues } from '../platform/queues.js';
import { LOGGER, QUEUES } from '../platform/tokens.js';
import { metrics } from './registry.js';

const ANSWER_MS = 2_000;

/** What is read when somebody asks for the metrics. */
@Injectable()
export class ProductMetrics implements OnModuleInit {
  constructor(
    private readonly models: LiveModels,
    @Inject(QUEUES) private readonly queues: Queues,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    collectDefaultMetrics({ register: metrics });
    const { models, queues, logger } = this;
    new Gauge({
      name: 'amend_live_version',
      help: 'Number of the live version; 0: none yet',
      labelNames: ['model'],
      registers: [metrics],
      collect() {
        this.reset();
        for (const { name, live } of models.all()) this.set({ model: name }, live?.number ?? 0);
      },
    });
    new Gauge({
      name: 'amend_queue_jobs',
      help: 'Jobs that wait or are in work',
      labelNames: ['queue'],
      registers: [metrics],
      async collect() {
        const count = async ([name, queue]: [string, Queues[keyof Queues]]) => {
          try {
            this.set({ queue: name }, await within(ANSWER_MS, jobsOf(queue)));
          } catch (error) {
            this.remove({ queue: name }); // an old number would be worse than none
            logger.warn({ err: error, queue: name }, 'the queue could not be counted');
          }
        };
        await Promise.all(Object.entries(queues).map(count));
      },
    });
  }
}
