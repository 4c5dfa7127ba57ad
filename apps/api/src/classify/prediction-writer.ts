import type { SqlDatabase } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { databaseError } from '../errors/database-error.js';
import { STATEMENTS } from '../platform/tokens.js';
import { GroupCommit } from './group-commit.js';
import { insertPredictions } from './insert-predictions.js';
import type { PredictionRecord } from './prediction-record.js';

/** Stores predictions; a call resolves once its own is committed. */
@Injectable()
export class PredictionWriter extends GroupCommit<PredictionRecord> {
  constructor(@Inject(STATEMENTS) statements: SqlDatabase) {
    super(
      (records) => insertPredictions(statements, records),
      (error) => databaseError(error)?.status !== 503,
    );
  }
}
