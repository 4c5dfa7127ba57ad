import { embeddedVersion, inspectPostgres, LEAST_POSTGRES } from '@amend/db/server';
import type { Settings } from '@amend/settings';
import { reasonOf } from '../reason-of.js';
import type { Finding } from './finding.js';
import { within } from './within.js';

/** Asks the PostgreSQL of DATABASE_URL, or for the version of the embedded one. */
export async function findPostgres({ databaseUrl }: Settings): Promise<Finding> {
  const part = 'PostgreSQL';
  if (!databaseUrl) return findEmbedded(part);
  const { host } = new URL(databaseUrl);
  try {
    const { version, major, mayCreate } = await within(inspectPostgres(databaseUrl));
    const says = `${version} at ${host} (DATABASE_URL)`;
    if (major < LEAST_POSTGRES)
      return { part, state: 'broken', says: `${says}; Amend needs ${LEAST_POSTGRES} or newer` };
    if (!mayCreate)
      return { part, state: 'broken', says: `${says}; its user may not create tables and schemas` };
    return { part, state: 'ok', says };
  } catch (error) {
    return { part, state: 'broken', says: `${host} (DATABASE_URL): ${reasonOf(error)}` };
  }
}

async function findEmbedded(part: string): Promise<Finding> {
  try {
    const version = await within(embeddedVersion());
    return { part, state: 'ok', says: `embedded, ${version}; DATABASE_URL would use one of yours` };
  } catch (error) {
    return {
      part,
      state: 'broken',
      says: `the embedded one does not run here (${reasonOf(error)}): set DATABASE_URL`,
    };
  }
}
