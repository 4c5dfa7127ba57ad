import type { Database, Prisma, Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import type { CallerIdentity } from '../auth/caller.js';
import { findClass, useClass } from '../classes/class-lookup.js';
import { LabelTransactions } from '../corrections/label-transactions.js';
import { addCorrection, lockLabel } from '../corrections/labelling.js';
import { isUuid } from '../http/id-pipe.js';
import { saidAlready } from '../labels/label-all.js';
import { DATABASE } from '../platform/tokens.js';

export interface ExampleOwner {
  modelId: string;
  by: CallerIdentity;
}

@Injectable()
export class ExamplesRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly labels: LabelTransactions,
  ) {}

  /** @throws ApiError 422 for an id of no class: it must not become a class's name */
  async checkClass(modelId: string, idOrName: string): Promise<void> {
    if (isUuid(idOrName)) await findClass(this.database, modelId, idOrName);
  }

  /**
   * The image and its label in one transaction; an image that has this label already, or another although the caller said this
   * one before, is left as it is. A class that does not exist by its name is made.
   */
  add(
    image: Prisma.ImageCreateManyInput,
    idOrName: string | null,
    { modelId, by }: ExampleOwner,
  ): Promise<'imported' | 'duplicate'> {
    const { sha256 } = image;
    return this.labels.shared(modelId, async (transaction) => {
      const classId = idOrName === null ? null : await classIdOf(transaction, modelId, idOrName);
      await transaction.image.createMany({ data: [image], skipDuplicates: true });
      const label = await lockLabel(transaction, modelId, sha256); // another import may bring the same one
      if (label.correctionId) {
        if (label.classId === classId) return 'duplicate';
        const said = await saidAlready(transaction, { modelId, images: [sha256], classId, by });
        if (said.has(sha256)) return 'duplicate';
      }
      const correction = await addCorrection(transaction, {
        modelId,
        sha256,
        predictionId: null,
        classId,
        confirmation: false,
        audit: false,
        by,
        idempotencyKey: null,
      });
      await transaction.auditEntry.create({
        data: { by: by.name, action: 'example.import', subject: correction.id, detail: { sha256, classId } },
      });
      return 'imported';
    });
  }
}

async function classIdOf(transaction: Transaction, modelId: string, idOrName: string): Promise<string> {
  return (await (isUuid(idOrName) ? findClass : useClass)(transaction, modelId, idOrName)).id;
}
