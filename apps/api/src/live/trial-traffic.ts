import { randomUUID } from 'node:crypto';
import type { SqlDatabase } from '@amend/db';
import type { Logger } from '@amend/logging';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { LOGGER, STATEMENTS } from '../platform/tokens.js';
import type { CountedStage } from './live-model.js';

const FLUSH_MS = 500;

interface Counted extends CountedStage {
  calls: number;
  errors: number;
  disagreed: number;
}

/** Counts what this process sees of versions that are tried out, and tells the others by the database. */
@Injectable()
export class TrialTraffic implements BeforeApplicationShutdown {
  private readonly process = randomUUID();
  private readonly counts = new Map<string, Counted>();
  private readonly changed = new Set<Counted>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(STATEMENTS) private readonly database: SqlDatabase,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    await this.flush();
  }

  count({ releaseId, stage }: CountedStage, seen: { failed?: boolean; disagreed?: boolean } = {}): void {
    const key = `${releaseId} ${stage}`;
    const counted = this.counts.get(key) ?? { releaseId, stage, calls: 0, errors: 0, disagreed: 0 };
    this.counts.set(key, counted);
    counted.calls++;
    if (seen.failed) counted.errors++;
    if (seen.disagreed) counted.disagreed++;
    this.changed.add(counted);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS);
  }

  /** Writes this process's totals, so that what is written twice counts once. */
  private async flush(): Promise<void> {
    this.timer = undefined;
    const changed = [...this.changed];
    this.changed.clear();
    for (const { releaseId, stage, calls, errors, disagreed } of changed)
      await this.database
        .execute(
          'release-traffic',
          `insert into release_traffic (release_id, stage, process, calls, errors, disagreed)
           values ($1, $2, $3, $4, $5, $6)
           on conflict (release_id, stage, process) do update
           set calls = excluded.calls, errors = excluded.errors, disagreed = excluded.disagreed`,
          [releaseId, stage, this.process, calls, errors, disagreed],
        )
        .catch((error: unknown) =>
          this.logger.warn({ err: error, releaseId }, 'what was seen of a version could not be written'),
        );
  }
}
