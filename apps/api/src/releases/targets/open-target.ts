import { fileURLToPath } from 'node:url';
import { type BundleStore, servingLayout } from '@amend/bundles';
import type { Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import { homeFolders, inContainers, type Settings } from '@amend/settings';
import { DeploymentTarget } from './deployment-target.js';
import { FolderTarget } from './folder-target.js';
import { leftContainers } from './left-containers.js';
import { hasHadModel } from './model-names.js';
import type { ReleaseTarget } from './release-target.js';
import { S3Target } from './s3-target.js';

/** An external server polls as seldom as its operator likes. */
const EXTERNAL_START_MS = 150_000;
const EMBEDDED_START_MS = 60_000;

/** The target that SERVING_TARGET names; the log says what another one may have left. */
export async function openTarget(
  settings: Settings,
  bundles: BundleStore,
  database: Database,
  logger: Logger,
): Promise<ReleaseTarget> {
  const { serving } = homeFolders(settings.home);
  const owns = (model: string) => hasHadModel(database, model);
  const { servingModels, servingTarget, servingReplicas, containers } = settings;
  if (inContainers(servingTarget))
    return new DeploymentTarget(database, servingTarget, servingReplicas, containers.startMs);
  for (const sentence of await leftContainers(database)) logger.warn(sentence);
  if (servingModels?.startsWith('s3:')) {
    // The client of S3 takes memory and time to load.
    const { openS3 } = await import('@amend/object-storage');
    return new S3Target(openS3(servingModels), bundles, owns);
  }
  if (servingModels)
    return new FolderTarget({
      folder: fileURLToPath(servingModels),
      bundles,
      owns,
      layout: servingLayout,
      startMs: EXTERNAL_START_MS,
    });
  return new FolderTarget({
    folder: serving,
    bundles,
    layout: (file) => file,
    owns: async () => true,
    startMs: EMBEDDED_START_MS,
  });
}
