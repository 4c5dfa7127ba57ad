import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedCluster } from '@amend/db/server';
import pg from 'pg';
import { until } from '../../support/until.js';

describe('the embedded PostgreSQL', () => {
  // A shell would take these characters for its own.
  const root = mkdtempSync(path.join(tmpdir(), 'amend "cluster" $HOME `false` \'-'));
  let other: ChildProcess | undefined;
  afterAll(() => {
    other?.kill();
    rmSync(root, { recursive: true, force: true });
  });

  const answers = async () => {
    process.env.PGSSLMODE = 'require'; // for other databases
    const cluster = await startEmbeddedCluster(root);
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    const { rows } = await client.query('select 1 as one');
    await client.end();
    await cluster.stop();
    return rows[0];
  };

  it('is made though the start before was cut off as it wrote the password', async () => {
    mkdirSync(root, { recursive: true });
    writeFileSync(path.join(root, 'password'), '');
    expect(await answers()).toEqual({ one: 1 });
    expect(readFileSync(path.join(root, 'password'), 'utf8').length).toBeGreaterThan(10);
  });

  it('starts again while the one before is stopping, on the same port', async () => {
    const before = await startEmbeddedCluster(root);
    before.tellToStop();
    const pidFile = path.join(root, 'data', 'postmaster.pid');
    await until(() => !existsSync(pidFile) || readFileSync(pidFile, 'utf8').includes('stopping'), {
      what: 'PostgreSQL to say that it stops',
    });
    const after = await startEmbeddedCluster(root);
    expect([after.url, after.pid()]).toEqual([before.url, expect.any(Number)]);
    expect(await answers()).toEqual({ one: 1 });
  });

  it('is told of, and left alone, when it runs and does not answer', async () => {
    const pid = (await startEmbeddedCluster(root)).pid() as number;
    process.kill(pid, 'SIGSTOP');
    try {
      await expect(startEmbeddedCluster(root)).rejects.toThrow(
        `PostgreSQL (process ${pid}) runs, and cannot be used: timeout expired`,
      );
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    expect(await answers()).toEqual({ one: 1 });
  });

  it('ends at once when it is given up while it recovers', async () => {
    const data = path.join(root, 'data');
    const signal = path.join(data, 'recovery.signal');
    const configured = path.join(data, 'postgresql.auto.conf');
    const before = readFileSync(configured);
    // Recovery waits for an archive that gives it nothing.
    appendFileSync(configured, "restore_command = 'sleep 600'\n");
    writeFileSync(signal, '');
    const giveUp = new AbortController();
    const starting = startEmbeddedCluster(root, undefined, giveUp.signal);
    const pidFile = path.join(data, 'postmaster.pid');
    await until(() => existsSync(pidFile), { what: 'PostgreSQL to recover' });
    giveUp.abort();
    await expect(starting).rejects.toMatchObject({ name: 'AbortError' });
    expect(existsSync(pidFile)).toBe(false);
    rmSync(signal);
    writeFileSync(configured, before);
    expect(await answers()).toEqual({ one: 1 });
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('runs as the user who made the folder (needs root)', async () => {
    chmodSync(root, 0o755);
    execFileSync('chown', ['-R', '65534:65534', path.join(root, 'data')]);
    expect(await answers()).toEqual({ one: 1 });
  });

  it('starts though another program has the pid of one that was cut off', async () => {
    other = spawn('sleep', ['1000'], { stdio: 'ignore' });
    const lines = [other.pid, path.join(root, 'data'), 1, 54_321, '', '127.0.0.1', '', 'ready'];
    writeFileSync(path.join(root, 'data', 'postmaster.pid'), `${lines.join('\n')}\n`);
    expect(await answers()).toEqual({ one: 1 });
  });
});
