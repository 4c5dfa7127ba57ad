import type { Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import { Inject, Injectable } from '@nestjs/common';
import { lockModel } from '../../models/lock-model.js';
import { DATABASE, LOGGER, RELEASE_TARGET } from '../../platform/tokens.js';
import type { PlacedVersion, ReleaseTarget } from '../targets/release-target.js';
import { type WantedVersion, wantedVersions } from './wanted-versions.js';

/** So long a version stays after it is no longer wanted: every process has heard by then, and what was asked of it is answered. */
const GRACE_MS = 5_000;

/** Keeps what is served in step with the database: each model's live version and the one before. */
@Injectable()
export class ServedVersions {
  private readonly unwantedSince = new Map<string, number>();
  /** The bundles that this process has placed; that a version is there is enough from then on. */
  private readonly checked = new Map<string, string>();
  private readonly broken = new Set<string>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(RELEASE_TARGET) private readonly target: ReleaseTarget,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Places what is missing, and removes what has not been wanted for a while. Harmless at any time, in any process. */
  async reconcile(): Promise<void> {
    await this.retireCold();
    const wanted = await wantedVersions(this.database);
    const placed = await this.target.placed();
    const placedKeys = new Set(placed.map(keyOf));
    const present = new Set(placed.filter(({ failed }) => !failed).map(keyOf));
    for (const version of wanted)
      if (
        version.needed &&
        !(present.has(keyOf(version)) && this.checked.get(keyOf(version)) === version.bundle)
      )
        await this.restore(version);
    const kept = new Set(wanted.map(keyOf));
    for (const key of this.unwantedSince.keys())
      if (kept.has(key) || !placedKeys.has(key)) this.unwantedSince.delete(key);
    for (const version of placed) {
      const key = keyOf(version);
      if (kept.has(key)) continue;
      const since = this.unwantedSince.get(key) ?? performance.now();
      this.unwantedSince.set(key, since);
      if (performance.now() - since >= GRACE_MS) await this.removeUnlessWanted(version);
    }
  }

  /** Takes a version from the model servers at once, unless it is wanted; for one that never answered a request. */
  async removeUnlessWanted({ model, version }: PlacedVersion): Promise<void> {
    await this.database.$transaction(async (transaction) => {
      const row = await transaction.model.findFirst({ where: { name: model, deletedAt: null } });
      // Under the lock no release of this very version can be asked for meanwhile.
      if (row) await lockModel(transaction, row.id);
      const wanted = row ? await wantedVersions(transaction, row.id) : [];
      if (wanted.some((each) => each.version === version)) return;
      await this.target.remove({ model, version }, transaction);
      this.checked.delete(keyOf({ model, version }));
      this.logger.info({ model, version }, 'no longer served');
    });
  }

  /** Ends the time that a version which was live before is kept warm, where it is over: it comes back from its bundle if it is asked for. */
  private async retireCold(): Promise<void> {
    await this.database.$executeRaw`
      update versions p set state = 'retired'
      from models m join versions live on live.model_id = m.id and live.number = m.live
      where p.model_id = m.id and p.number = m.previous and p.state = 'released' and m.deleted_at is null
        and live.live_since + (m.release_policy->>'keepPreviousSeconds')::float8 * interval '1 second' < now()
        and not exists (select 1 from releases r where r.model_id = m.id and r.stage = 'watch')`;
  }

  private async restore(version: WantedVersion): Promise<void> {
    const key = keyOf(version);
    try {
      await this.target.place(version);
      this.checked.set(key, version.bundle);
      this.broken.delete(key);
    } catch (error) {
      if (this.broken.has(key)) return; // said before
      this.broken.add(key);
      const { model, version: number } = version;
      this.logger.error({ err: error, model, version: number }, 'a version cannot be served');
    }
  }
}

function keyOf({ model, version }: PlacedVersion): string {
  return `${model}/${version}`;
}
