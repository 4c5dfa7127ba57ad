import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Queries, sql } from '@amend/db/sql';
import type { Logger } from '@amend/logging';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const bundleName = new RegExp(`^(${uuid})\\.\\d+$`);

/** Removes the bundles of runs that have ended which no version names: what killed or cancelled attempts left. */
export async function sweepBundles(database: Queries, folder: string, logger: Logger): Promise<void> {
  const found = (await namesIn(folder)).flatMap((bundle) => {
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
    await rm(path.join(folder, bundle), { recursive: true, force: true });
    logger.info({ bundle }, 'removed a bundle that no version names');
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
