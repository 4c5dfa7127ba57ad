import type { Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { databaseError } from '../common/database-error.js';
import { DATABASE } from '../platform/tokens.js';
import { GroupCommit } from './group-commit.js';
import { insertPredictions } from './insert-predictions.js';
import type { PredictionRecord } from './prediction-record.js';

/** Stores predictions; a call resolves once its own is committed. */
@Injectable()
export class PredictionWriter {
  private readonly group: GroupCommit<PredictionRecord>;

  constructor(@Inject(DATABASE) database: Database) {
    this.group = new GroupCommit(
      (records) => insertPredictions(database, records),
      (error) => databaseError(error)?.status !== 503,
    );
  }

  write(record: PredictionRecord): Promise<void> {
    return this.group.write(record);
  }
}
