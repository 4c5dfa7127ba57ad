import {
  type BundleLayout,
  type BundleStore,
  type InstalledVersion,
  installBundle,
  isInstalled,
  listInstalled,
  removeInstalled,
  removeInstalledModel,
} from '@amend/bundles';
import type { Placement, ReleaseTarget, TargetVersion } from './release-target.js';

export interface ServingFolder {
  /** Base path that model servers poll: `<folder>/<model>/<version>`. */
  folder: string;
  bundles: BundleStore;
  layout: BundleLayout;
  /** Whether a model's versions are this Amend's to take away. */
  owns: (model: string) => Promise<boolean>;
  startMs: number;
}

/** A folder that model servers poll. Versions come and go by renaming, so that none is ever seen in part. */
export class FolderTarget implements ReleaseTarget {
  readonly limits;

  constructor(private readonly where: ServingFolder) {
    this.limits = { placeMs: 60_000, startMs: where.startMs, pollMs: 100 };
  }

  async placement({ bundle, model, version }: TargetVersion): Promise<Placement> {
    const there = await isInstalled(await this.where.bundles.open(bundle), this.where.folder, model, version);
    return { state: there ? 'placed' : 'absent', says: '', log: null };
  }

  async place({ bundle, model, version }: TargetVersion): Promise<void> {
    const { bundles, folder, layout } = this.where;
    await installBundle(await bundles.open(bundle), folder, model, version, layout);
  }

  async placed(): Promise<InstalledVersion[]> {
    const versions = await listInstalled(this.where.folder);
    const models = [...new Set(versions.map(({ model }) => model))];
    const owned = await Promise.all(models.map((model) => this.where.owns(model)));
    return versions.filter(({ model }) => owned[models.indexOf(model)]);
  }

  async remove({ model, version }: InstalledVersion): Promise<void> {
    await removeInstalled(this.where.folder, model, version);
  }

  async removeModel(model: string): Promise<void> {
    await removeInstalledModel(this.where.folder, model);
  }
}
