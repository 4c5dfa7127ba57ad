import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type BundleStore,
  type InstalledVersion,
  MANIFEST,
  readManifest,
  servingLayout,
} from '@amend/bundles';
import type { S3Bucket } from '@amend/object-storage';
import type { Placement, ReleaseTarget, TargetVersion } from './release-target.js';

/** TensorFlow Serving's default is to try a version that it found in part again after a minute. */
const START_MS = 150_000;
/** Listing costs money: what others changed is seen so much later. */
const LISTED_FOR_MS = 30_000;
const SAVED_MODEL = 'saved_model.pb';

/**
 * A bucket that TensorFlow Serving polls. S3 cannot rename: TensorFlow Serving takes a version for one as soon as there
 * is anything of it, and needs `saved_model.pb`, which holds all weights and arrives whole, so that comes first. What
 * makes it a version for Amend, the manifest, comes last.
 */
export class S3Target implements ReleaseTarget {
  readonly limits = { placeMs: 600_000, startMs: START_MS, pollMs: 1_000 };

  private listed: { at: number; keys: Promise<string[]> } | undefined;

  constructor(
    private readonly bucket: Pick<S3Bucket, 'put' | 'get' | 'delete' | 'list'>,
    private readonly bundles: BundleStore,
    private readonly owns: (model: string) => Promise<boolean>,
  ) {}

  async placement(version: TargetVersion): Promise<Placement> {
    const [stored, wanted] = await Promise.all([
      this.bucket.get(`${keyOf(version)}${MANIFEST}`),
      this.bundles.open(version.bundle).then((folder) => readFile(path.join(folder, MANIFEST))),
    ]);
    return { state: stored?.equals(wanted) ? 'placed' : 'absent', says: '', log: null };
  }

  async place(version: TargetVersion): Promise<void> {
    const folder = await this.bundles.open(version.bundle);
    const { files } = await readManifest(folder);
    if ((await this.placement(version)).state === 'placed') return;
    const order = (file: string) => (servingLayout(file) === SAVED_MODEL ? 0 : 1);
    this.listed = undefined;
    for (const file of [...Object.keys(files).sort((a, b) => order(a) - order(b)), MANIFEST])
      await this.bucket.put(
        `${keyOf(version)}${servingLayout(file)}`,
        await readFile(path.join(folder, file)),
      );
  }

  async placed(): Promise<InstalledVersion[]> {
    const found = new Map<string, InstalledVersion>();
    for (const key of await this.list()) {
      const [, model, number] = /^([^/]+)\/([1-9]\d*)\//.exec(key) ?? [];
      if (model && number) found.set(`${model}/${number}`, { model, version: Number(number) });
    }
    const all = [...found.values()];
    const owned = await Promise.all(all.map(({ model }) => this.owns(model)));
    return all.filter((_, index) => owned[index]);
  }

  /**
   * The manifest goes first: what is left of a removal that was interrupted is no version of Amend's. The rest goes at once, for
   * the model is locked meanwhile.
   */
  async remove(version: InstalledVersion): Promise<void> {
    this.listed = undefined;
    await this.bucket.delete(`${keyOf(version)}${MANIFEST}`);
    const rest = await this.bucket.list(keyOf(version));
    await Promise.all(rest.map((key) => this.bucket.delete(key)));
  }

  async removeModel(model: string): Promise<void> {
    for (const version of await this.placed()) if (version.model === model) await this.remove(version);
  }

  private list(): Promise<string[]> {
    if (this.listed && performance.now() - this.listed.at < LISTED_FOR_MS) return this.listed.keys;
    const keys = this.bucket.list();
    this.listed = { at: performance.now(), keys };
    keys.catch(() => {
      this.listed = undefined;
    });
    return keys;
  }
}

function keyOf({ model, version }: InstalledVersion): string {
  return `${model}/${version}/`;
}
