import { copyFile, link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { publishFolder, unlessMissing } from '@amend/files';
import { BundleError } from './bundle-error.js';
import { MANIFEST } from './manifest.js';
import { readManifest } from './read-bundle.js';
import { removeAtOnce } from './remove-at-once.js';
import { syncSubfolders } from './sync-subfolders.js';
import { withTemporaryFolder } from './temporary-folder.js';

/** A version folder that a model server finds under its base path. */
export interface InstalledVersion {
  model: string;
  version: number;
}

/** Where a file of a bundle lies inside of its version folder. */
export type BundleLayout = (file: string) => string;

const asTheyAre: BundleLayout = (file) => file;

/** With the SavedModel on top, where TensorFlow Serving looks for it; all else as it is. */
export const servingLayout: BundleLayout = (file) =>
  file.startsWith('saved_model/') ? file.slice('saved_model/'.length) : file;

/**
 * Puts a bundle where the model server finds it, as `<servingFolder>/<model>/<version>`, in one step: by hard links,
 * or by copies where the folders lie on different devices. A version that is there already stays; one of the same
 * number with other contents is replaced.
 * @throws BundleError when the bundle is incomplete
 */
export async function installBundle(
  bundleFolder: string,
  servingFolder: string,
  model: string,
  version: number,
  layout: BundleLayout = asTheyAre,
): Promise<void> {
  const manifest = await readManifest(bundleFolder);
  if (await isInstalled(bundleFolder, servingFolder, model, version)) return;
  const target = versionFolder(servingFolder, model, version);
  await withTemporaryFolder(path.dirname(target), async (temporary) => {
    const files = [...Object.keys(manifest.files), MANIFEST];
    for (const file of files) {
      const to = path.join(temporary, layout(file));
      await mkdir(path.dirname(to), { recursive: true });
      await linkOrCopy(path.join(bundleFolder, file), to);
    }
    await syncSubfolders(temporary, files.map(layout));
    if (await publishFolder(temporary, target)) return;
    if (await isInstalled(bundleFolder, servingFolder, model, version)) return; // another process was first
    await removeInstalled(servingFolder, model, version);
    if (!(await publishFolder(temporary, target))) throw new BundleError(`${target} cannot be replaced`);
  });
}

/** Whether this very bundle is what `<servingFolder>/<model>/<version>` holds. */
export async function isInstalled(
  bundleFolder: string,
  servingFolder: string,
  model: string,
  version: number,
): Promise<boolean> {
  const [installed, bundle] = await Promise.all(
    [versionFolder(servingFolder, model, version), bundleFolder].map((folder) => lookAt(folder)),
  );
  if (!installed || !bundle || installed.text !== bundle.text) return false;
  // A bundle that was fetched again is newer than the links to its damaged files; copies on another disk are not those.
  return installed.device !== bundle.device || installed.writtenMs >= bundle.writtenMs;
}

/** Takes a version from the model server, in one step; also when it is not there. */
export async function removeInstalled(servingFolder: string, model: string, version: number): Promise<void> {
  await removeAtOnce(versionFolder(servingFolder, model, version));
}

/** Takes a model with all its versions from the model server; also when it is not there. */
export async function removeInstalledModel(servingFolder: string, model: string): Promise<void> {
  for (const installed of await listInstalled(servingFolder))
    if (installed.model === model) await removeInstalled(servingFolder, model, installed.version);
  // Another process may just be placing or removing a version there.
  await rm(path.join(servingFolder, model), { recursive: true, force: true, maxRetries: 10 });
}

/** Every version that the model server may find. */
export async function listInstalled(servingFolder: string): Promise<InstalledVersion[]> {
  const models = (await unlessMissing(readdir(servingFolder, { withFileTypes: true }))) ?? [];
  const found = await Promise.all(
    models
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(async ({ name: model }) => {
        const versions = (await unlessMissing(readdir(path.join(servingFolder, model)))) ?? [];
        return versions
          .filter((name) => /^[1-9]\d*$/.test(name))
          .map((name) => ({ model, version: Number(name) }));
      }),
  );
  return found.flat();
}

function versionFolder(servingFolder: string, model: string, version: number): string {
  return path.join(servingFolder, model, String(version));
}

async function lookAt(folder: string) {
  const file = path.join(folder, MANIFEST);
  const found = await unlessMissing(Promise.all([readFile(file, 'utf8'), stat(file)]));
  return found && { text: found[0], device: found[1].dev, writtenMs: found[1].mtimeMs };
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') throw new BundleError(`${from} is missing`, { cause: error });
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(code)) throw error;
    await copyFile(from, to);
    const copy = await open(to, 'r+');
    await copy.sync().finally(() => copy.close());
  }
}
