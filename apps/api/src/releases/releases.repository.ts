import {
  activeReleaseStates,
  type CreateRelease,
  type ReleaseState,
  type Rollback,
  statesBefore,
  type VersionState,
  versionTransitions,
} from '@amend/contracts';
import { type Database, insertRelease, type Model, type Prisma, type Transaction, uuid7 } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { endReleases } from '../models/end-releases.js';
import { lockModel } from '../models/lock-model.js';
import { DATABASE } from '../platform/tokens.js';
import { type ReleaseRow, releaseParts } from './release-answer.js';

/** Why there is no new release, or its id. */
export type ReleaseCreation =
  | { outcome: 'created'; releaseId: string }
  | { outcome: 'no_model' | 'no_version' | 'no_files' | 'no_previous' | 'already_live' | 'rejected' }
  | { outcome: 'not_rejected'; state: VersionState }
  | { outcome: 'other_previous'; live: number | null; previous: number }
  | { outcome: 'under_way'; releaseId: string; state: ReleaseState };

const LISTED = 50;

@Injectable()
export class ReleasesRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  find(id: string): Promise<ReleaseRow | null> {
    return this.database.release.findUnique({
      where: { id, model: { deletedAt: null } },
      include: releaseParts,
    });
  }

  /** The latest releases of a model, newest first. */
  latest(modelId: string): Promise<ReleaseRow[]> {
    return this.database.release.findMany({
      where: { modelId },
      include: releaseParts,
      orderBy: { createdAt: 'desc' },
      take: LISTED,
    });
  }

  /** Asks for a version to go live. An older release that has not begun to shift is superseded when this one is taken up. */
  create(modelId: string, { version, override }: CreateRelease, by: string): Promise<ReleaseCreation> {
    return this.underLock(modelId, (transaction, model) =>
      ask(transaction, { model, version, kind: 'release', by, override }),
    );
  }

  /**
   * Asks for the version that was live before to go live again. Who says which one that is does not undo the rollback of
   * somebody who was faster. All others end with it: what shifts, as a canary does, would go live first, and hold it up.
   */
  rollback(modelId: string, { to }: Rollback, by: string): Promise<ReleaseCreation> {
    return this.underLock(modelId, async (transaction, model) => {
      const { live, previous } = model;
      if (previous === null) return { outcome: 'no_previous' };
      if (to !== undefined && to !== previous) return { outcome: 'other_previous', live, previous };
      const asked = await ask(transaction, { model, version: previous, kind: 'rollback', by });
      if (asked.outcome !== 'created') return asked;
      const others = { modelId, id: { not: asked.releaseId } };
      const reason = `${by} went back to version ${previous}.`;
      // One that begins to shift meanwhile is waited for by the first, and seen by the second.
      await endReleases(transaction, 'superseded', others, reason);
      await stop(transaction, others, by, reason);
      return asked;
    });
  }

  /**
   * Ends a release before it is live.
   * @returns false when it is live, or had ended
   */
  cancel(id: string, by: string): Promise<boolean> {
    return this.database.$transaction((transaction) => stop(transaction, { id }, by, `${by} stopped it.`));
  }

  private underLock(
    modelId: string,
    work: (transaction: Transaction, model: Model) => Promise<ReleaseCreation>,
  ): Promise<ReleaseCreation> {
    return this.database.$transaction(async (transaction) => {
      const model = await lockModel(transaction, modelId);
      return model ? work(transaction, model) : { outcome: 'no_model' };
    });
  }
}

/** @returns false where there is nothing to stop */
async function stop(
  transaction: Transaction,
  which: Prisma.ReleaseWhereInput,
  by: string,
  reason: string,
): Promise<boolean> {
  const stopped = await endReleases(transaction, 'failed', which, reason);
  for (const id of stopped)
    await transaction.auditEntry.create({ data: { by, action: 'release.cancel', subject: id } });
  return stopped.length > 0;
}

interface Asked {
  model: Model;
  version: number;
  kind: 'release' | 'rollback';
  by: string;
  /** Why a version that the gate rejected is to go live. */
  override?: string | undefined;
}

async function ask(
  transaction: Transaction,
  { model, version, kind, by, override }: Asked,
): Promise<ReleaseCreation> {
  const row = await transaction.version.findUnique({
    where: { modelId_number: { modelId: model.id, number: version } },
  });
  if (!row) return { outcome: 'no_version' };
  if (row.filesRemovedAt) return { outcome: 'no_files' };
  if (model.live === version) return { outcome: 'already_live' };
  const newest = await transaction.release.findFirst({
    where: { modelId: model.id, state: { in: [...activeReleaseStates] } },
    orderBy: { createdAt: 'desc' },
  });
  // Who goes back waits for no trial of that version, nor for quiet hours.
  const isSame = newest?.version === version && (kind === 'release' || newest.kind === kind);
  if (isSame) return { outcome: 'under_way', releaseId: newest.id, state: newest.state };
  if (row.state === 'rejected') {
    if (override === undefined) return { outcome: 'rejected' };
    await overrideGate(transaction, row.id, { version, by, note: override });
  } else if (override !== undefined) return { outcome: 'not_rejected', state: row.state };
  const id = uuid7();
  const reason = kind === 'rollback' ? `${by} asked for a rollback.` : `${by} asked for it.`;
  const { text, values } = insertRelease({
    id,
    modelId: model.id,
    version,
    kind,
    by,
    reason,
    runId: null,
  }).toQuery();
  await transaction.$executeRawUnsafe(text, ...values);
  await transaction.auditEntry.create({
    data: { by, action: `release.${kind}.ask`, subject: id, detail: { version } },
  });
  return { outcome: 'created', releaseId: id };
}

/** Makes a rejected version a candidate. */
async function overrideGate(
  transaction: Transaction,
  id: string,
  { version, by, note }: { version: number; by: string; note: string },
): Promise<void> {
  await transaction.version.update({
    where: { id, state: { in: statesBefore(versionTransitions, 'candidate') } },
    data: { state: 'candidate', override: { by, at: new Date().toISOString(), note } },
  });
  await transaction.auditEntry.create({
    data: { by, action: 'version.override', subject: id, detail: { version, note } },
  });
}
