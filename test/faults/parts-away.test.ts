import { existsSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import type { Release, TrainingRun, VersionList } from '@amend/contracts';
import { sql } from '@amend/db/sql';
import { expectInTime } from '../support/in-time';
import { Loop } from '../support/loop';
import { crops, photo } from '../support/photos';
import { killIfThere, Product } from '../support/product';
import { until } from '../support/until';

/** The call to the model server ends after 10 seconds, a statement sooner. */
const GIVES_UP_MS = 13_000;

describe('a part that hangs, or lies', () => {
  let product: Product;
  let loop: Loop;

  beforeAll(async () => {
    product = Product.create();
    await product.start();
    loop = new Loop(product);
    await loop.classify(photo('camera'));
  });

  afterAll(() => product?.dispose());

  const classify = async () => {
    const began = performance.now();
    const response = await fetch(`${product.url}/v1/classify`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: new Uint8Array(photo('coffee')),
    });
    const body = (await response.json()) as { error?: { code: string } };
    return {
      status: response.status,
      code: body.error?.code,
      retryAfter: Number(response.headers.get('retry-after')),
      ms: performance.now() - began,
    };
  };

  it('PostgreSQL hangs: 503 with Retry-After in time; when it goes on, so does the product', async () => {
    killIfThere(product.pid('PostgreSQL') as number, 'SIGSTOP'); // so that it makes no more of them
    const pids = product.postgresPids();
    for (const pid of pids) killIfThere(pid, 'SIGSTOP');
    try {
      await expectInTime(GIVES_UP_MS, async () => {
        const answers = await Promise.all([classify(), classify()]);
        for (const answer of answers) {
          expect(answer).toMatchObject({ status: 503, code: 'database_unavailable' });
          expect(answer.retryAfter).toBeGreaterThan(0);
        }
        return Math.max(...answers.map(({ ms }) => ms));
      });
      const list = await fetch(`${product.url}/v1/models/default/predictions`);
      expect([list.status, Number(list.headers.get('retry-after')) > 0]).toEqual([503, true]);
      expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
      expect((await fetch(`${product.url}/readyz`)).status).toBe(503);
      const said = `PostgreSQL (process ${pids[0]}) runs and does not answer`;
      await until(() => product.log.includes(said), { what: 'a word of the hanging PostgreSQL' });
    } finally {
      for (const pid of pids) killIfThere(pid, 'SIGCONT');
    }
    await loop.answersAgain(photo('coffee'));
    await loop.expectWhole();
  });

  it('PostgreSQL hangs as all is to stop: it is killed, that is said, and nothing is lost', async () => {
    killIfThere(product.pid('PostgreSQL') as number, 'SIGSTOP');
    const pids = product.postgresPids();
    for (const pid of pids) killIfThere(pid, 'SIGSTOP');
    const stopping = product.stop();
    const patience = await until(() => product.pids('pg_ctl')[0], { what: 'PostgreSQL to be told to stop' });
    // Nothing happens in the half minute for which it is waited: it is over now.
    expect(readFileSync(`/proc/${patience}/cmdline`, 'utf8').split('\0')).toEqual(
      expect.arrayContaining(['-t', '30']),
    );
    killIfThere(patience, 'SIGKILL');
    await stopping;
    expect(product.log).toMatch(/PostgreSQL did not stop and was killed/);
    expect(product.log).toMatch(/Stopped\. Nothing is lost/);
    await until(() => !pids.some((pid) => existsSync(`/proc/${pid}`)), { what: 'all of PostgreSQL to end' });
    await product.start();
    await loop.expectWhole();
  });

  it('the model server hangs: 503 with Retry-After in time, and all else works', async () => {
    product.signal('model server', 'SIGSTOP');
    try {
      await expectInTime(GIVES_UP_MS, async () => {
        const waiting = classify();
        expect((await product.get<VersionList>('/v1/models/default/versions')).live).toBe(1);
        const answer = await waiting;
        expect(answer.status).toBe(503);
        expect(answer.retryAfter).toBeGreaterThan(0);
        return answer.ms;
      });
    } finally {
      product.signal('model server', 'SIGCONT');
    }
    await loop.answersAgain(photo('coffee'));
  });

  it('the disk loses a part of a version before it is released: the release says so, and the live one stays', async () => {
    const lessons = await crops('gravel', 9);
    for (const image of lessons.slice(0, 5)) await loop.teach(image, 'gravel');
    const { id } = await product.post<TrainingRun>('/v1/models/default/training-runs', { release: 'manual' });
    const run = await until(
      async () => {
        const now = await product.get<TrainingRun>(`/v1/training-runs/${id}`);
        return now.state === 'succeeded' && now;
      },
      { what: 'the run' },
    );
    const [{ bundle }] = (await loop.database.rows<{ bundle: string }>(
      sql`select bundle from versions where run_id = ${id}::uuid`,
    )) as [{ bundle: string }];
    truncateSync(path.join(product.home, 'bundles', bundle, 'model.onnx'), 1_000_000);
    const asked = await product.post<Release>('/v1/models/default/releases', { version: run.version });
    const release = await until(
      async () => {
        const now = await product.get<Release>(`/v1/releases/${asked.id}`);
        return now.finishedAt !== null && now;
      },
      { what: 'the end of the release' },
    );
    expect(release).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/model\.onnx is damaged/),
    });
    expect((await product.get<VersionList>('/v1/models/default/versions')).live).toBe(1);
    expect((await loop.classify(photo('coffee'))).version).toBe(1);
  });
});
