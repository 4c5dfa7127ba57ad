import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lockProcess } from '@amend/db/server';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';
import { hasRedis, needsRedis, type RedisServer, startRedis } from '../../support/redis-server';
import { until } from '../../support/until';
import { startServer, stopServers } from '../model-server/server-process';
import { addVersion, colourClassifier, halfPlus } from '../model-server/tiny-model';

interface Outcome {
  code: number;
  /** What it says of each part, with its mark in front. */
  says(part: string): string;
}

function doctor(env: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/doctor.mjs'],
      { env: { ...process.env, PORT: '0', ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code) : 0,
          says: (part) => {
            const line = stdout.split('\n').find((each) => each.slice(3).startsWith(part));
            if (!line) throw new Error(`nothing of ${part} in\n${stdout}${stderr}`);
            return line.trim().replace(/ +/g, ' ');
          },
        }),
    );
  });
}

/** Asked again where a part was too late: each is given a few seconds, too few on a machine with too much to do. */
function patientDoctor(env: NodeJS.ProcessEnv): Promise<Outcome> {
  return until(
    async () => {
      const outcome = await doctor(env);
      const late = ['Disk', 'PostgreSQL', 'Redis'].some((part) => /within|time/i.test(outcome.says(part)));
      return !late && outcome;
    },
    { what: 'the services to answer in time' },
  );
}

describe('npm run doctor', () => {
  let home: string;
  let fresh: FreshDatabase;
  let redis: RedisServer | undefined;
  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'amend-doctor-'));
    [fresh, redis] = await Promise.all([freshDatabase(), hasRedis ? startRedis(home) : undefined]);
  });
  afterAll(async () => {
    await Promise.all([fresh.drop(), redis?.stop()]);
    rmSync(home, { recursive: true });
  });

  (hasRedis ? it : it.skip)(`asks the services that the settings name ${needsRedis}`, async () => {
    const tensorflow = path.join(home, 'built/node_modules/@tensorflow/tfjs-node');
    mkdirSync(path.join(tensorflow, 'lib/napi-v8'), { recursive: true });
    writeFileSync(path.join(tensorflow, 'package.json'), '{}');
    writeFileSync(path.join(tensorflow, 'lib/napi-v8/tfjs_binding.node'), '');
    const { code, says } = await patientDoctor({
      AMEND_HOME: home,
      DATABASE_URL: fresh.url,
      REDIS_URL: redis?.url,
      AMEND_TENSORFLOW: path.join(home, 'built'),
    });
    expect(says('TensorFlow')).toBe(`✔ TensorFlow fine-tunes whole networks, through ${tensorflow}`);
    expect(says('PostgreSQL')).toMatch(/^✔ PostgreSQL 1[5-9]\.\d+ at 127\.0\.0\.1:\d+ \(DATABASE_URL\)/);
    expect(says('Redis')).toMatch(/^✔ Redis [678]\.\d+\.\d+ at 127\.0\.0\.1:\d+ \(REDIS_URL\)/);
    expect(says('Disk')).toContain(`GiB free for ${home}`);
    expect(code).toBe(0);
  });

  it('says what they answer when they refuse', async () => {
    const wrong = Object.assign(new URL(fresh.url), { password: 'wrong' });
    const { code, says } = await patientDoctor({
      AMEND_HOME: home,
      DATABASE_URL: wrong.href,
      REDIS_URL: 'redis://127.0.0.1:1',
    });
    expect(says('PostgreSQL')).toMatch(/^✘ PostgreSQL .*password authentication failed/);
    expect(says('PostgreSQL')).not.toContain('wrong');
    expect(says('TensorFlow')).toMatch(/^– TensorFlow none in .*; .*tools\/build-tfjs-node\.sh FOLDER/);
    expect(says('Redis')).toMatch(/^✘ Redis 127\.0\.0\.1:1 \(REDIS_URL\): .*ECONNREFUSED/);
    expect(code).toBe(1);
  });

  it('does not wait for ever for one that accepts and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const { code, says } = await doctor({
      AMEND_HOME: home,
      DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/x`,
      REDIS_URL: `redis://127.0.0.1:${port}`,
    });
    silent.close();
    expect(says('PostgreSQL')).toMatch(/^✘ PostgreSQL .*time/);
    expect(says('Redis')).toMatch(/^✘ Redis .*no answer within/);
    expect(code).toBe(1);
  });

  it('asks an external model server what it has', async () => {
    const [amends, others] = [path.join(home, 'models'), path.join(home, 'of-others')];
    addVersion(amends, 'default', 3, colourClassifier());
    addVersion(others, 'default', 1, halfPlus(2));
    const [ours, theirs] = await Promise.all([startServer(amends), startServer(others)]);
    const asked = (address: string) =>
      doctor({
        AMEND_HOME: home,
        SERVING_TARGET: 'external',
        SERVING_ADDRESS: address,
        SERVING_MODELS: pathToFileURL(amends).href,
      });
    const has = (port: number, what: string) => `Model server 127.0.0.1:${port} (SERVING_ADDRESS): ${what}`;
    expect((await asked(ours.address)).says('Model server')).toBe(
      `✔ ${has(ours.port, 'it has version 3 of default')}`,
    );
    expect((await asked(theirs.address)).says('Model server')).toBe(
      `✘ ${has(theirs.port, 'it has version 1 of default, which lacks the signature pixels (it has serving_default)')}`,
    );
    await stopServers();
    const gone = await asked(ours.address);
    expect(gone.says('Model server')).toMatch(/^✘ .*SERVING_ADDRESS/);
    expect(gone.code).toBe(1);
  });

  it('takes one that has no model yet for what it is', async () => {
    const empty = path.join(home, 'empty');
    mkdirSync(empty);
    const server = await startServer(empty);
    const { says } = await doctor({
      AMEND_HOME: home,
      SERVING_TARGET: 'external',
      SERVING_ADDRESS: server.address,
      SERVING_MODELS: pathToFileURL(empty).href,
    });
    await stopServers();
    expect(says('Model server')).toMatch(/^✔ .*it answers, and has no version of default yet/);
  });

  it('tells a port that Amend itself has from one that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const env = { AMEND_HOME: home, MODEL_SERVER_GRPC_PORT: String(port) };
    const taken = await doctor(env);
    const release = lockProcess(path.join(home, 'amend.lock'));
    const own = await doctor(env);
    release();
    other.close();
    expect(taken.says('Ports')).toBe(
      `✘ Ports port ${port} of 127.0.0.1 is in use; set MODEL_SERVER_GRPC_PORT to another one`,
    );
    expect(own.says('Ports')).toBe(`✔ Ports Amend runs on ${home} already (process ${process.pid})`);
  });

  it('says in one line why AMEND_HOME cannot be used', async () => {
    const file = path.join(home, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    const { code, says } = await doctor({ AMEND_HOME: path.join(file, 'below') });
    expect(says('Disk')).toMatch(/^✘ Disk .*below \(AMEND_HOME\) cannot be used: ENOTDIR/);
    expect(code).toBe(1);
  });
});
