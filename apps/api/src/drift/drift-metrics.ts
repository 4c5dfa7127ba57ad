import type { Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { metrics } from '../metrics/registry.js';
import { DATABASE, LOGGER } from '../platform/tokens.js';

interface Row {
  model: string;
  alarm: boolean;
  embedding: number;
  score: number;
}

/** Drift as the last survey found it, to alert on. */
@Injectable()
export class DriftMetrics implements OnModuleInit {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
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

  private async rows(): Promise<Row[]> {
    try {
      return await this.database.$queryRaw<Row[]>`
        select m.name as model, (s.drift ->> 'alarm')::boolean as alarm,
          (s.drift ->> 'embedding')::float8 as embedding, (s.drift ->> 'score')::float8 as score
        from surveys s join models m on m.id = s.model_id
        where m.deleted_at is null and jsonb_typeof(s.drift) = 'object'`;
    } catch (error) {
      this.logger.warn({ err: error }, 'the drift could not be read');
      return []; // an old number would be worse than none
    }
  }
}
