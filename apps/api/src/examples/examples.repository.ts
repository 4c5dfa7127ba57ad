import type { Database, Label, Prisma, Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import type { CallerIdentity } from '../auth/caller.js';
import { classNamed, findClass, useClass } from '../classes/class-lookup.js';
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
   * one before, is left as it is. A class that does not exist by its name is made, and a retired one comes back, where there is
   * something new of it.
   */
  add(
    image: Prisma.ImageCreateManyInput,
    idOrName: string | null,
    owner: ExampleOwner,
  ): Promise<'imported' | 'duplicate'> {
    const { sha256 } = image;
    const { modelId, by } = owner;
    return this.labels.shared(modelId, async (transaction) => {
      if (idOrName !== null && (await isOfRetired(transaction, sha256, idOrName, owner))) return 'duplicate';
      const classId = idOrName === null ? null : await classIdOf(transaction, idOrName, owner);
      await transaction.image.createMany({ data: [image], skipDuplicates: true });
      const label = await lockLabel(transaction, modelId, sha256); // another import may bring the same one
      if (await isLabelled(transaction, label, classId, by)) return 'duplicate';
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

/** Whether the image has the label of that class already, and the class is retired. Its row is locked before a label's, or not at all. */
async function isOfRetired(
  transaction: Transaction,
  sha256: string,
  name: string,
  { modelId, by }: ExampleOwner,
): Promise<boolean> {
  const named = await classNamed(transaction, modelId, name);
  if (named?.status !== 'retired') return false;
  const label = await transaction.label.findUnique({ where: { modelId_sha256: { modelId, sha256 } } });
  return label !== null && isLabelled(transaction, label, named.id, by);
}

async function isLabelled(
  transaction: Transaction,
  { modelId, sha256, correctionId, ...label }: Label,
  classId: string | null,
  by: CallerIdentity,
): Promise<boolean> {
  if (correctionId === null) return false;
  if (label.classId === classId) return true;
  return (await saidAlready(transaction, { modelId, images: [sha256], classId, by })).has(sha256);
}

async function classIdOf(
  transaction: Transaction,
  idOrName: string,
  { modelId, by }: ExampleOwner,
): Promise<string> {
  const found = isUuid(idOrName)
    ? await findClass(transaction, modelId, idOrName)
    : await useClass(transaction, modelId, idOrName, by.name);
  return found.id;
}
