import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** On whose behalf PostgreSQL's programs run. They refuse to run as root. */
export interface PostgresAccount {
  /** For spawn. */
  uid?: number;
  gid?: number;
  /** What stands before the program and its arguments. */
  prefix: string[];
}

/** Root outside, `nobody` inside, whom every system knows: PostgreSQL is content, and reads what root may read. */
const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

/**
 * Chooses the account: our own; for root the system user `postgres` (made if missing), or, where that user could not get at
 * the files (below a private folder such as /root), a user namespace.
 * @param data the data folder; one that exists keeps the account that made it
 * @param needed folders that must be reachable
 * @throws Error when root can do neither
 */
export function postgresAccount(data: string, needed: string[]): PostgresAccount {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const made = existsSync(data) ? statSync(data) : undefined;
  const reachable = [data, ...needed].every((folder) => isReachable(folder, made?.uid));
  if (made?.uid !== 0 && reachable) {
    const user = made ?? systemUser();
    if (user) return { uid: user.uid, gid: user.gid, prefix: [] };
  }
  if ((made?.uid ?? 0) === 0 && canMakeNamespaces()) return { prefix: NAMESPACE };
  throw new Error(
    `PostgreSQL does not run as root, and another user cannot reach ${data}: run as another user, or move the checkout and AMEND_HOME out of private folders such as /root`,
  );
}

/** By a user, or by all. */
function isReachable(folder: string, user?: number): boolean {
  for (let parent = path.dirname(folder); ; parent = path.dirname(parent)) {
    if (existsSync(parent)) {
      const { mode, uid } = statSync(parent);
      if ((mode & (uid === user ? 0o100 : 0o001)) === 0) return false;
    }
    if (parent === path.dirname(parent)) return true;
  }
}

function systemUser(): { uid: number; gid: number } | undefined {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const ids = () => ({ uid: id('-u'), gid: id('-g') });
  try {
    return ids();
  } catch {
    // no such user yet
  }
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
    return ids();
  } catch {
    return undefined; // a system without useradd
  }
}

function canMakeNamespaces(): boolean {
  try {
    execFileSync('unshare', [...NAMESPACE.slice(1), 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // not Linux, no util-linux, or forbidden, as in most containers
  }
}
