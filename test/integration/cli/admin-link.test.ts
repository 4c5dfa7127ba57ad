import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const link = `
  const { adminLink } = await import('./apps/cli/dist/admin-link.js');
  await adminLink('.');`;

/** Is stopped as soon as PostgreSQL runs, by itself: nobody else would be sure to come in time. */
const program = `
  const { existsSync } = await import('node:fs');
  const look = setInterval(() => {
    if (!existsSync(process.env.AMEND_HOME + '/postgres/port')) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGINT');
  }, 1).unref();
  ${link}`;

describe('npm run admin-link', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'amend-link-'));
  afterAll(() => rmSync(home, { recursive: true }));

  it('stops the PostgreSQL that it started, also where somebody stops it', async () => {
    const env = { ...process.env, AMEND_HOME: home, DATABASE_URL: '' };
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env });
    const ended = once(child, 'exit');
    const running = path.join(home, 'postgres', 'data', 'postmaster.pid');
    expect(await ended).toEqual([1, null]);
    expect([running, path.join(home, 'amend.lock')].filter(existsSync)).toEqual([]);
  });

  it('names no port that nobody knows yet', async () => {
    const env = { ...process.env, AMEND_HOME: home, DATABASE_URL: '', PORT: '0' };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', link], {
      env,
    });
    expect(stdout).toMatch(/: \/sign-in\?token=\S+\n.*PORT=0/);
  });
});
