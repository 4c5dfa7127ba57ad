import type { CreateTrainingRun } from '@amend/contracts';
import { type Model, Prisma, type Transaction } from '@amend/db';
import { canBeLearned } from '../models/can-be-learned.js';
import { pendingCorrections, unseenCorrections } from '../models/pending-corrections.js';

/** A run that somebody asks for. */
export interface AskedRun extends CreateTrainingRun {
  trigger: 'manual' | 'schedule';
  /** With fewer corrections to learn there is no run. */
  minimumCorrections: number;
}

/** Why there is nothing to begin a run for. */
export type TooLittle =
  | { outcome: 'too_few'; corrections: number }
  | { outcome: 'too_few_classes'; classes: string[] };

/** How many corrections a run would learn, if there is enough to learn. */
export async function findLessons(
  transaction: Transaction,
  { id: modelId, start }: Model,
  { mode, trigger, minimumCorrections }: AskedRun,
): Promise<{ corrections: number } | TooLittle> {
  const corrections =
    trigger === 'schedule'
      ? await unseenCorrections(transaction, modelId)
      : ((await pendingCorrections(transaction, [modelId])).get(modelId) ?? 0);
  // Where it starts from nothing, each version is made of the labels alone; others can also unlearn the last one.
  if (start === 'blank') {
    const classes = await labelledClasses(transaction, modelId);
    if (classes.length < 2) return { outcome: 'too_few_classes', classes };
  } else if (!(await canChange(transaction, modelId))) return { outcome: 'too_few', corrections: 0 };
  // A network can be fine-tuned to what its head has learned already.
  const again = mode === 'full' && trigger === 'manual' && (await hasLabels(transaction, modelId));
  return corrections < minimumCorrections && !again ? { outcome: 'too_few', corrections } : { corrections };
}

/** Names of the classes, retired ones aside, that some image is labelled with. */
async function labelledClasses(transaction: Transaction, modelId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ name: string }[]>`
    select distinct c.name from labels l join classes c on c.id = l.class_id
    where l.model_id = ${modelId}::uuid and l.correction_id is not null and c.status = 'active'`;
  return rows.map(({ name }) => name);
}

/** Whether a run could learn or unlearn something. */
async function canChange(transaction: Transaction, modelId: string): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ can: boolean }[]>`
    select v.run_id is not null or exists (
      select from labels l
      where l.model_id = m.id and l.correction_id is not null and ${canBeLearned(Prisma.sql`l.class_id`)}) as can
    from models m left join versions v on v.model_id = m.id and v.number = m.live
    where m.id = ${modelId}::uuid`;
  return row?.can ?? false;
}

async function hasLabels(transaction: Transaction, modelId: string): Promise<boolean> {
  return (await transaction.label.count({ where: { modelId, correctionId: { not: null } }, take: 1 })) > 0;
}
