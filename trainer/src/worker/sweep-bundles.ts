import type { BundleStore } from '@amend/bundles';
import { type Queries, sql } from '@amend/db/sql';
import type { Logger } from '@amend/logging';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const bundleName = new RegExp(`^(${uuid})\\.\\d+$`);

/** Removes the bundles of runs that have ended which no version names: what killed or cancelled attempts left. */
export async function sweepBundles(database: Queries, bundles: BundleStore, logger: Logger): Promise<void> {
  const found = (await bundles.list()).flatMap((bundle) => {
    const runId = bundleName.exec(bundle)?.[1];
    return runId ? [{ bundle, runId }] : [];
  });
  if (found.length === 0) return;
  const stray = await database.rows<{ bundle: string }>(sql`
    SELECT found.bundle
    FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS found (bundle text, "runId" uuid)
    JOIN training_runs run ON run.id = found."runId" AND run.state NOT IN ('queued', 'running')
    WHERE NOT EXISTS (SELECT FROM versions WHERE versions.bundle = found.bundle)`);
  for (const { bundle } of stray) {
    await bundles.remove(bundle);
    logger.info({ bundle }, 'removed a bundle that no version names');
  }
}
