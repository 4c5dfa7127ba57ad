import type { AddressInfo } from 'node:net';
import type { Logger } from '@amend/logging';
import express from 'express';
import { metrics } from '../../metrics/registry.js';
import { requestLog } from './request-log.js';

describe('requestLog', () => {
  it.each([
    ['/whole?token=secret', { method: 'GET', path: '/whole', status: 200 }],
    ['/refused', { method: 'GET', path: '/refused', status: 422, code: 'invalid_query' }],
  ])('of %s says what became of it, and nothing of the query', async (address, expected) => {
    const app = express();
    const line = new Promise<object>((resolve) => {
      app.use(requestLog({ info: resolve } as unknown as Logger));
    });
    app.get('/whole', (_, response) => void response.json({}));
    app.get('/refused', (_, response) => {
      response.locals.code = 'invalid_query'; // as the error filter does
      response.status(422).json({});
    });
    const before = await counted(expected.status);
    const server = app.listen(0, '127.0.0.1');
    const answered = fetch(`http://127.0.0.1:${await portOf(server)}${address}`);
    const { requestId, ms, ...said } = (await line) as Record<string, unknown>;
    expect(said).toEqual(expected);
    expect(ms).toEqual(expect.any(Number));
    expect((await answered).headers.get('X-Request-Id')).toBe(requestId);
    expect(await counted(expected.status)).toBe(before + 1);
    server.close();
  });

  it('counts an answer that broke off as such, and none that machines ask for', async () => {
    const app = express();
    const line = new Promise<object>((resolve) => {
      app.use(requestLog({ info: resolve } as unknown as Logger));
    });
    app.get('/healthz', (_, response) => void response.json({}));
    app.get('/broken', (_, response) => void response.destroy());
    const [before, whole] = [await counted('cut off'), await counted(200)];
    const server = app.listen(0, '127.0.0.1');
    const origin = `http://127.0.0.1:${await portOf(server)}`;
    await (await fetch(`${origin}/healthz`)).json();
    await expect(fetch(`${origin}/broken`)).rejects.toThrow();
    expect(await line).toMatchObject({ path: '/broken', status: 'cut off' });
    expect([await counted('cut off'), await counted(200)]).toEqual([before + 1, whole]);
    server.close();
  });
});

async function counted(status: number | 'cut off'): Promise<number> {
  const line = new RegExp(`^amend_http_requests_total\\{status="${status}"\\} (\\d+)$`, 'm');
  return Number((await metrics.metrics()).match(line)?.[1] ?? 0);
}

async function portOf(server: ReturnType<ReturnType<typeof express>['listen']>): Promise<number> {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}
