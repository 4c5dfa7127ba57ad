import { isDeepStrictEqual } from 'node:util';
import type { CreateCorrection } from '@amend/contracts';
import type { Correction, Database, Prediction, Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import type { CallerIdentity } from '../auth/caller.js';
import { currentAnswers } from '../classes/current-answers.js';
import { type CurrentClass, currentClasses } from '../classes/current-classes.js';
import { forbidden, notFound } from '../errors/api-error.js';
import { DATABASE } from '../platform/tokens.js';
import { keyReused, onceUnderKey } from './idempotency-key.js';
import { LabelTransactions } from './label-transactions.js';
import { addCorrection, undoCorrection } from './labelling.js';
import { saidClass } from './said-class.js';

export interface CorrectionRequest {
  predictionId: string;
  says: CreateCorrection;
  by: CallerIdentity;
  idempotencyKey: string | null;
}

export interface ShownCorrection {
  row: Correction;
  /** What its class is now. */
  current: CurrentClass | undefined;
  /** Whether this request changed anything: it may have come before. */
  changed: boolean;
}

@Injectable()
export class CorrectionsRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly labels: LabelTransactions,
  ) {}

  /**
   * The correction, the label and the audit row in one transaction. Repeated under the same key, it answers what it
   * answered before.
   * @throws ApiError 404, 422
   */
  async create(request: CorrectionRequest): Promise<ShownCorrection> {
    const { predictionId } = request;
    const prediction = await this.database.prediction.findFirst({
      where: { id: predictionId, model: { deletedAt: null } },
    });
    if (!prediction) throw notFound('prediction', predictionId);
    return onceUnderKey(() =>
      this.labels.shared(prediction.modelId, (transaction) => createIn(transaction, prediction, request)),
    );
  }

  /** @throws ApiError 404, and 403 where an admin decided and somebody else would take it back */
  async undo(id: string, { name: by, role }: CallerIdentity): Promise<ShownCorrection> {
    const correction = await this.database.correction.findFirst({
      where: { id, model: { deletedAt: null } },
    });
    if (!correction) throw notFound('correction', id);
    return this.labels.shared(correction.modelId, async (transaction) => {
      const { undone } = await undoCorrection(transaction, correction, by);
      if (undone && correction.decides && role !== 'admin')
        throw forbidden('An admin decided this, and only an admin can undo it');
      if (undone)
        await transaction.auditEntry.create({ data: { by, action: 'correction.undo', subject: id } });
      return shown(transaction, await transaction.correction.findUniqueOrThrow({ where: { id } }), undone);
    });
  }
}

async function createIn(
  transaction: Transaction,
  prediction: Prediction,
  request: CorrectionRequest,
): Promise<ShownCorrection> {
  const { says, by, idempotencyKey } = request;
  const repeated = idempotencyKey && (await findRepeated(transaction, request, idempotencyKey));
  if (repeated) return shown(transaction, repeated, false);
  const { id: predictionId, modelId, sha256 } = prediction;
  const classId = await saidClass(transaction, modelId, says, by.name);
  const correction = await addCorrection(transaction, {
    modelId,
    sha256,
    predictionId,
    classId,
    confirmation: await confirms(transaction, prediction, classId),
    audit: await isAudit(transaction, modelId, sha256, by.name),
    by,
    idempotencyKey,
  });
  await transaction.auditEntry.create({
    data: { by: by.name, action: 'correction.create', subject: correction.id, detail: auditDetail(request) },
  });
  return shown(transaction, correction, true);
}

/**
 * Whether the photo was handed out to this person as part of the random slice, and to nobody else since. The lease may have
 * ended: what takes long to tell is what is hard, and without it the live accuracy would look better than it is.
 */
async function isAudit(
  transaction: Transaction,
  modelId: string,
  sha256: string,
  by: string,
): Promise<boolean> {
  const lease = await transaction.reviewLease.findUnique({ where: { modelId_sha256: { modelId, sha256 } } });
  return lease?.audit === true && lease.by === by;
}

/** Whether the class is what was answered, by the classes of today: as the prediction is shown. */
async function confirms(
  transaction: Transaction,
  prediction: Prediction,
  classId: string | null,
): Promise<boolean> {
  if (classId === null) return false;
  const classes = await currentClasses(transaction, prediction.classIds);
  return currentAnswers(prediction, classes)[0]?.classId === classId;
}

/** @throws ApiError 422 where the key was used for something else */
async function findRepeated(
  transaction: Transaction,
  request: CorrectionRequest,
  idempotencyKey: string,
): Promise<Correction | null> {
  const { name: by } = request.by;
  const earlier = await transaction.correction.findUnique({
    where: { by_idempotencyKey: { by, idempotencyKey } },
  });
  if (!earlier) return null;
  const audit = await transaction.auditEntry.findFirst({
    where: { subject: earlier.id, action: 'correction.create' },
  });
  if (!isDeepStrictEqual(audit?.detail, auditDetail(request))) throw keyReused();
  return earlier;
}

function auditDetail({ predictionId, says }: CorrectionRequest) {
  return { predictionId, says };
}

async function shown(transaction: Transaction, row: Correction, changed: boolean): Promise<ShownCorrection> {
  const classes = row.classId ? await currentClasses(transaction, [row.classId]) : undefined;
  return { row, current: classes?.get(row.classId ?? ''), changed };
}
