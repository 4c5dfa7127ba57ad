import type { Logger } from '@amend/logging';
import { openWorker, type QueueSettings, type Worker } from '@amend/queue';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { LOGGER, QUEUE_SETTINGS } from '../platform/tokens.js';
import type { Creation } from '../training-runs/training-runs.repository.js';
import { TrainingRunsService } from '../training-runs/training-runs.service.js';
import { type Outcome, ScheduleRepository } from './schedule.repository.js';

/** Clocks of several machines differ by so much. */
const EARLY_MS = 500;

/** Starts a training run when a schedule's time has come and there is enough to learn, and says what came of it. */
@Injectable()
export class ScheduleTicks implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private worker: Worker | undefined;

  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly runs: TrainingRunsService,
    @Inject(QUEUE_SETTINGS) private readonly where: QueueSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = openWorker('schedule', this.where, ({ modelId }) => this.tick(modelId), {
      onError: (error) => this.logger.warn({ err: error }, 'the schedule queue failed'),
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  /** Learns if it is time. What comes twice does no harm: it finds that it is not due any more, or that it is under way. */
  async tick(modelId: string): Promise<void> {
    const schedule = await this.schedules.find(modelId);
    if (!schedule?.enabled) return; // the mirror is about to take it out
    if (schedule.dueAt !== null && schedule.dueAt.getTime() > Date.now() + EARLY_MS) return; // done already
    const { mode, release, minimumCorrections } = schedule;
    const creation = await this.runs.start({
      modelId,
      mode,
      release,
      minimumCorrections,
      trigger: 'schedule',
      worker: 'any',
      by: 'schedule',
    });
    const outcome = outcomeOf(creation, minimumCorrections);
    this.logger.info({ modelId, ...outcome }, 'scheduled training');
    await this.schedules.recordOutcome(schedule, outcome);
  }
}

function outcomeOf(creation: Creation, minimum: number): Outcome {
  switch (creation.outcome) {
    case 'created':
      return { says: `Began to learn from ${corrections(creation.corrections)}.`, runId: creation.runId };
    case 'active':
      return { says: 'Skipped: a training run was under way already.', runId: creation.runId };
    case 'too_few': {
      const so =
        creation.corrections === 0 ? 'no new correction' : `only ${corrections(creation.corrections)}`;
      return { says: `Skipped: there was ${so}, and it waits for ${minimum}.`, runId: null };
    }
    case 'too_few_classes':
      return { says: 'Skipped: a blank model needs labelled images of at least two classes.', runId: null };
    case 'no_model':
      return { says: 'Skipped: the model was deleted.', runId: null };
  }
}

function corrections(count: number): string {
  return count === 1 ? '1 new correction' : `${count} new corrections`;
}
