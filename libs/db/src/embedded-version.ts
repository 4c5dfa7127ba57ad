import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { postgresBinaries } from './postgres-binaries.js';

/**
 * Of the PostgreSQL that comes along, as it says itself.
 * @throws Error where there is none for this platform, or it does not run here
 */
export async function embeddedVersion(): Promise<string> {
  const { stdout } = await promisify(execFile)(postgresBinaries().pgCtl, ['--version']);
  return /[\d.]+/.exec(stdout)?.[0] ?? stdout.trim();
}
