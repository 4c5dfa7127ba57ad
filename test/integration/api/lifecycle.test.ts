import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import type { Classification, ErrorBody } from '@amend/contracts';

import type { Api, ApiStack } from '../../support/api-stack';
import { readyStack, variant } from '../../support/ready-stack';
import { testDatabase } from '../../support/test-database';
import { until } from '../../support/until';

/** So long a process that is told to stop goes on with what it has taken; a little less, for it begins a little later. */
const DRAIN_MS = 9_500;
const TRIES = 5;

describe('the API process', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  /** Classifies from several callers at once until `stop`; what was answered, and how often it was not. */
  const load = () => {
    let over = false;
    let sent = 0;
    const answered: Classification[] = [];
    const refused: number[] = [];
    const caller = async () => {
      while (!over) {
        const answer = await api.classify(variant(`load ${sent++}`)).catch(() => null);
        if (answer === null) return; // the process is gone
        if (answer.status === 200) answered.push(answer.body);
        else refused.push(answer.status);
      }
    };
    const callers = Promise.all(Array.from({ length: 6 }, caller));
    return {
      answered,
      refused,
      stop: async () => {
        over = true;
        await callers;
      },
    };
  };
  /** Asks for a classification. `sent`: all of it has been handed to the system, which fetch does not tell. */
  const ask = (image: Buffer) => {
    const asked = request(`${api.url}/v1/models/default/classify`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
    });
    const sent = once(asked, 'finish');
    const answer = once(asked, 'response').then(async ([response]) => ({
      status: (response as IncomingMessage).statusCode,
      body: (await json(response as IncomingMessage)) as Classification,
    }));
    asked.end(image);
    return { sent, answer };
  };
  const expectKept = async (answered: Classification[]) => {
    const ids = answered.map(({ id }) => id);
    const rows = await stack.database.prediction.findMany({ where: { id: { in: ids } } });
    expect(rows).toHaveLength(ids.length);
    for (const { sha256 } of rows)
      expect(existsSync(path.join(stack.home, 'images', sha256.slice(0, 2), sha256))).toBe(true);
    expect(
      await stack.database.embedding.count({ where: { sha256: { in: rows.map((row) => row.sha256) } } }),
    ).toBe(new Set(rows.map((row) => row.sha256)).size);
  };

  it('has kept every answered prediction when it is killed under load', async () => {
    for (let round = 0; round < 3; round++) {
      const traffic = load();
      await until(() => traffic.answered.length >= 10, { what: 'ten answers' });
      await api.end('SIGKILL');
      await traffic.stop();
      expect(traffic.refused).toEqual([]);
      await expectKept(traffic.answered);
      await api.start();
    }
  });

  it('finishes what is in work when it is told to stop, and exits', async () => {
    // On a machine that takes longer for them than a process may, or stood still, it says nothing: then it is tried again.
    let finished = false;
    for (let tries = 0; tries < TRIES && !finished; tries++) {
      const all = Array.from({ length: 6 }, (_, index) => ask(variant(`drain ${tries} ${index}`)));
      const asked = Promise.allSettled(all.map(({ answer }) => answer));
      await Promise.all(all.map(({ sent }) => sent));
      await api.get('/v1/me'); // by its answer, the requests before it have been taken
      const told = performance.now();
      await api.end('SIGTERM');
      const inTime = performance.now() - told < DRAIN_MS;
      const answers = (await asked).flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      await api.start();
      if (inTime) expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
      await expectKept(answers.filter(({ status }) => status === 200).map(({ body }) => body));
      expect(api.log).toContain('"why":"SIGTERM"');
      finished = inTime;
    }
    expect(finished).toBe(true);
  });

  it('answers 503 while the database is away, and goes on when it is back', async () => {
    await until(async () => (await api.get('/readyz')).status === 200, { what: 'the API to be ready' });
    const { pathname } = new URL(stack.fresh.url);
    const name = pathname.slice(1);
    const other = testDatabase(stack.fresh.url.replace(pathname, '/postgres'), 1);
    await other.$executeRawUnsafe(`alter database ${name} with allow_connections false`);
    await until(
      async () => {
        const ended = await other.$queryRaw<unknown[]>`
          select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
        return ended.length === 0;
      },
      { what: 'the end of all connections' },
    );
    const traffic = await Promise.all([1, 2, 3, 4].map((index) => api.classify(variant(`away ${index}`))));
    expect(new Set(traffic.map(({ status }) => status))).toEqual(new Set([503]));
    expect(traffic[0]?.headers.get('retry-after')).toBeTruthy();
    const { status, headers, body } = await api.get<ErrorBody>('/readyz');
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('1');
    expect(body).toMatchObject({ status: 'not ready', error: { code: 'not_ready' } });
    await other.$executeRawUnsafe(`alter database ${name} with allow_connections true`);
    await other.$disconnect();
    await until(async () => (await api.get('/readyz')).status === 200, { what: 'the API to be ready again' });
    await until(async () => (await api.classify(variant('away 1'))).status === 200, { what: 'an answer' });
  });
});
