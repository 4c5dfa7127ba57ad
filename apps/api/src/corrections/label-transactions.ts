import { type Database, Prisma, type Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { Turns } from '../async/turns.js';
import { unavailable } from '../errors/api-error.js';
import { DATABASE } from '../platform/tokens.js';

/** Of a process's eight connections: also where two models wait, some are left to all else. */
const AT_ONCE = 3;
/** As long as one that has a connection waits for the labels. */
const WAIT_MS = 9_000;

type Work<T> = (transaction: Transaction) => Promise<T>;

interface Options {
  /** That it may take, all in all, where it is more than others. */
  timeout?: number;
}

/**
 * Transactions that write a model's labels. Those of one model may wait long for each other, as for a merge of a large class, and
 * each of them with a connection.
 */
@Injectable()
export class LabelTransactions {
  private readonly turns = new Turns(AT_ONCE, WAIT_MS, () =>
    unavailable('overloaded', 'Other changes of this model’s labels are under way; try again in a moment', 5),
  );

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * For what writes single labels, or many whose rows it locks in the order of their images: others do so at once, but none
   * while somebody works alone.
   * @throws ApiError 503 where its turn does not come
   */
  shared<T>(modelId: string, work: Work<T>, options?: Options): Promise<T> {
    return this.run('pg_advisory_xact_lock_shared', modelId, work, options);
  }

  /**
   * For what writes many labels in any order, or changes what they mean.
   * @throws ApiError 503 where its turn does not come
   */
  alone<T>(modelId: string, work: Work<T>, options?: Options): Promise<T> {
    return this.run('pg_advisory_xact_lock', modelId, work, options);
  }

  /** The lock comes before any row is locked, and stays until the end of the transaction. */
  private run<T>(lock: string, modelId: string, work: Work<T>, options?: Options): Promise<T> {
    return this.turns.run(modelId, () =>
      this.database.$transaction(async (transaction) => {
        await transaction.$queryRaw`
          select 1 from ${Prisma.raw(lock)}(hashtextextended(${`labels of ${modelId}`}, 0))`;
        return work(transaction);
      }, options),
    );
  }
}
