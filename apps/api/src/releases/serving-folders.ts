import {
  type BundleStore,
  type InstalledVersion,
  installBundle,
  isInstalled,
  listInstalled,
  removeInstalled,
  verifyBundle,
} from '@amend/bundles';
import { activeReleaseStates } from '@amend/contracts';
import type { Database, Transaction } from '@amend/db';
import type { Logger } from '@amend/logging';
import { homeFolders, type Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { lockModel } from '../models/lock-model.js';
import { BUNDLES, DATABASE, LOGGER, SETTINGS } from '../platform/tokens.js';

/** So long a version stays after it is no longer wanted: every process has heard by then, and what was asked of it is answered. */
const GRACE_MS = 5_000;

interface WantedVersion extends InstalledVersion {
  modelId: string;
  bundle: string;
  /** Live or previous: it has to be there. What an unfinished release needs may be there. */
  needed: boolean;
}

/** Keeps what the model server finds in step with the database: each model's live version and the one before. */
@Injectable()
export class ServingFolders {
  private readonly unwantedSince = new Map<string, number>();
  /** What this process has compared with the bundle; the folder's presence is enough from then on. */
  private readonly checked = new Set<string>();
  private readonly broken = new Set<string>();
  private readonly serving: string;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(BUNDLES) private readonly bundles: BundleStore,
    @Inject(SETTINGS) settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    ({ serving: this.serving } = homeFolders(settings.home));
  }

  async isInstalled(bundle: string, model: string, version: number): Promise<boolean> {
    return isInstalled(await this.bundles.open(bundle), this.serving, model, version);
  }

  /** @throws BundleError when a file of the bundle is missing or damaged */
  async install(bundle: string, model: string, version: number): Promise<void> {
    const folder = await this.bundles.open(bundle);
    await verifyBundle(folder);
    await installBundle(folder, this.serving, model, version);
  }

  /** Installs what is missing, and removes what has not been wanted for a while. Harmless at any time, in any process. */
  async reconcile(): Promise<void> {
    const wanted = await wantedVersions(this.database);
    const installed = await listInstalled(this.serving);
    const present = new Set(installed.map(keyOf));
    for (const version of wanted)
      if (version.needed && !(present.has(keyOf(version)) && this.checked.has(keyOf(version))))
        await this.restore(version);
    const kept = new Set(wanted.map(keyOf));
    for (const key of this.unwantedSince.keys())
      if (kept.has(key) || !present.has(key)) this.unwantedSince.delete(key);
    for (const version of installed) {
      const key = keyOf(version);
      if (kept.has(key)) continue;
      const since = this.unwantedSince.get(key) ?? performance.now();
      this.unwantedSince.set(key, since);
      if (performance.now() - since >= GRACE_MS) await this.removeUnlessWanted(version);
    }
  }

  /** Takes a version from the model server at once, unless it is wanted; for one that never answered a request. */
  async removeUnlessWanted({ model, version }: InstalledVersion): Promise<void> {
    await this.database.$transaction(async (transaction) => {
      const row = await transaction.model.findFirst({ where: { name: model, deletedAt: null } });
      // Under the lock no release of this very version can be asked for meanwhile.
      if (row) await lockModel(transaction, row.id);
      const wanted = row ? await wantedVersions(transaction, row.id) : [];
      if (wanted.some((each) => each.version === version)) return;
      await removeInstalled(this.serving, model, version);
      this.checked.delete(keyOf({ model, version }));
      this.logger.info({ model, version }, 'no longer served');
    });
  }

  private async restore(version: WantedVersion): Promise<void> {
    const { model, bundle, version: number } = version;
    try {
      await installBundle(await this.bundles.open(bundle), this.serving, model, number);
      this.checked.add(keyOf(version));
      this.broken.delete(keyOf(version));
    } catch (error) {
      if (this.broken.has(keyOf(version))) return; // said before
      this.broken.add(keyOf(version));
      this.logger.error(
        { err: error, model, version: number },
        'a version cannot be served: its files are not there',
      );
    }
  }
}

function keyOf({ model, version }: InstalledVersion): string {
  return `${model}/${version}`;
}

async function wantedVersions(database: Transaction, modelId?: string): Promise<WantedVersion[]> {
  const models = await database.model.findMany({
    where: { deletedAt: null, ...(modelId !== undefined && { id: modelId }) },
    select: {
      ...{ id: true, name: true, live: true, previous: true },
      releases: { where: { state: { in: [...activeReleaseStates] } }, select: { version: true } },
      versions: { select: { number: true, bundle: true } },
    },
  });
  return models.flatMap(({ id, name, live, previous, releases, versions }) =>
    versions.flatMap(({ number, bundle }): WantedVersion[] => {
      const needed = number === live || number === previous;
      if (!needed && !releases.some(({ version }) => version === number)) return [];
      return [{ modelId: id, model: name, version: number, bundle, needed }];
    }),
  );
}
