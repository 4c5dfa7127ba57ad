import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../support/until.js';

const program = "const { adminLink } = await import('./apps/cli/dist/admin-link.js'); await adminLink('.');";

describe('npm run admin-link', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'amend-link-'));
  afterAll(() => rmSync(home, { recursive: true }));

  it('stops the PostgreSQL that it started, also where somebody stops it', async () => {
    const env = { ...process.env, AMEND_HOME: home, DATABASE_URL: '' };
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env });
    const ended = once(child, 'exit');
    // Written once it runs, unlike the file of its process, which its set-up has too.
    await until(() => existsSync(path.join(home, 'postgres', 'port')), { what: 'PostgreSQL' });
    const running = path.join(home, 'postgres', 'data', 'postmaster.pid');
    child.kill('SIGINT');
    expect(await ended).toEqual([1, null]);
    expect([running, path.join(home, 'amend.lock')].filter(existsSync)).toEqual([]);
  });
});
