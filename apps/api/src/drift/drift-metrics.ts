import type { Logger } from '@amend/logging';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { metrics } from '../metrics/registry.js';
import { LOGGER } from '../platform/tokens.js';
import { DriftRepository, type ModelDrift } from './drift.repository.js';

/** Drift as the last survey found it, to alert on. */
@Injectable()
export class DriftMetrics implements OnModuleInit {
  constructor(
    private readonly repository: DriftRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    const rows = () => this.rows();
    new Gauge({
      name: 'amend_drift_alarm',
      help: '1: what the live version is asked is clearly other than at first',
      labelNames: ['model'],
      registers: [metrics],
      async collect() {
        this.reset();
        for (const { model, alarm } of await rows()) this.set({ model }, alarm ? 1 : 0);
      },
    });
    new Gauge({
      name: 'amend_drift_distance',
      help: 'How far what is asked now lies from what was asked at first, 0 to 1',
      labelNames: ['model', 'of'],
      registers: [metrics],
      async collect() {
        this.reset();
        for (const { model, embedding, score } of await rows()) {
          this.set({ model, of: 'embedding' }, embedding);
          this.set({ model, of: 'score' }, score);
        }
      },
    });
  }

  private async rows(): Promise<ModelDrift[]> {
    try {
      return await this.repository.all();
    } catch (error) {
      this.logger.warn({ err: error }, 'the drift could not be read');
      return []; // an old number would be worse than none
    }
  }
}
