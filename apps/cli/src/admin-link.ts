import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import {
  applyMigrations,
  LockHeldError,
  lockHolder,
  lockProcess,
  startEmbeddedCluster,
} from '@amend/db/server';
import { SqlDatabase, sql, uuid7 } from '@amend/db/sql';
import { createLogger } from '@amend/logging';
import { homeFolders, localUrl, readSettings, type Settings } from '@amend/settings';
import { DatabaseKeeper } from './database-keeper.js';
import { EndOfService } from './end-of-service.js';
import { lockFile } from './home-lock.js';
import { makeFolder } from './make-folder.js';
import { runCommand } from './run-command.js';

/**
 * Prints a new link that signs in as an admin, once: whoever may read AMEND_HOME or has DATABASE_URL may do all anyway. It
 * waits in the database beside the keys that there are, none of which ends by it. It leads to AMEND_PUBLIC_URL, to
 * where an Amend answers that runs on the same AMEND_HOME, or to where the settings say; with PORT=0 and none running,
 * nobody knows that yet, and the link is a path.
 * @param root the checkout
 */
export function adminLink(root: string): Promise<void> {
  return runCommand('No link was made', async () => {
    const settings = readSettings(process.env);
    const known = settings.publicUrl ?? lockHolder(lockFile(settings.home))?.note;
    const url = known ?? (settings.port === 0 ? '' : localUrl(settings));
    const token = await newToken(settings, root);
    console.log(`Sign in as an admin (works once, within a day): ${url}/sign-in?token=${token}`);
    if (url === '')
      console.log(
        'Nothing runs here now, and PORT=0 is any port: put it behind the address that npm start prints',
      );
  });
}

/** In the running Amend's database, or in one that is started for as long as this takes. */
async function newToken(settings: Settings, root: string): Promise<string> {
  if (settings.databaseUrl) return makeToken(settings.databaseUrl, root);
  await makeFolder(settings.home);
  const { postgres } = homeFolders(settings.home);
  const unlock = lockUnlessRunning(settings.home);
  if (!unlock) return makeToken((await startEmbeddedCluster(postgres)).url, root);
  const keeper = new DatabaseKeeper(postgres, createLogger('admin-link'));
  try {
    const made = keeper.start().then((url) => makeToken(url, root));
    return await new EndOfService().before(made);
  } finally {
    await keeper.stop();
    unlock();
  }
}

async function makeToken(url: string, root: string): Promise<string> {
  await applyMigrations(url, path.join(root, 'prisma', 'migrations'));
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  const id = uuid7();
  const database = new SqlDatabase(url, 1);
  try {
    await database.transaction(async (queries) => {
      await queries.change(sql`
        INSERT INTO api_keys (id, name, role, prefix, hash, one_time)
        VALUES (${id}, ${`admin link of ${new Date().toISOString().slice(0, 16)}`}, 'admin', '', ${hash}, true)`);
      await queries.change(sql`
        INSERT INTO audit ("by", action, subject) VALUES ('command line', 'key.link', ${id})`);
    });
  } finally {
    await database.close();
  }
  return token;
}

/** Null while Amend runs: its database is then its own to stop. */
function lockUnlessRunning(home: string): (() => void) | null {
  try {
    return lockProcess(lockFile(home));
  } catch (error) {
    if (error instanceof LockHeldError) return null;
    throw error;
  }
}
