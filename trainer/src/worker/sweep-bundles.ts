import type { BundleStore } from '@amend/bundles';
import { type Queries, sql } from '@amend/db/sql';
import type { Logger } from '@amend/logging';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ofRun = new RegExp(`^(${uuid})\\.\\d+$`);
/** As the API names what a model starts from. */
const ofModel = new RegExp(`^imagenet-(${uuid})$`);

/**
 * Removes the bundles of versions whose files are to go, and those which no version names of runs that have ended and of models
 * that were deleted before they began: what killed or cancelled attempts left.
 * @param signal leaves the others to the next
 */
export async function sweepBundles(
  database: Queries,
  bundles: BundleStore,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  const found = (await bundles.list()).map((bundle) => ({
    bundle,
    runId: ofRun.exec(bundle)?.[1],
    modelId: ofModel.exec(bundle)?.[1],
  }));
  if (found.length === 0) return;
  const unneeded = await database.rows<{ bundle: string }>(sql`
    SELECT found.bundle
    FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS found (bundle text, "runId" uuid, "modelId" uuid)
    LEFT JOIN training_runs run ON run.id = found."runId"
    LEFT JOIN models model ON model.id = found."modelId"
    LEFT JOIN versions version ON version.bundle = found.bundle
    WHERE version.files_removed_at IS NOT NULL
      OR (version.id IS NULL AND (run.state NOT IN ('queued', 'running') OR model.deleted_at IS NOT NULL))`);
  for (const { bundle } of unneeded) {
    if (signal.aborted) return;
    await bundles.remove(bundle);
    logger.info({ bundle }, 'removed a bundle that is needed no longer');
  }
}
