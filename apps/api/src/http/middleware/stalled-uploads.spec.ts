import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { Logger } from '@amend/logging';
import express from 'express';
import { answerBrokenRequests } from '../../errors/broken-requests.js';
import { stalledUploads } from './stalled-uploads.js';

const HEAD = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 400000\r\n\r\n';
const LOOK_MS = 30_000;

describe('stalledUploads', () => {
  let server: Server;
  let client: Socket;
  let served: Socket;
  let sent = 0;
  let finish: (() => void) | undefined;
  beforeEach(async () => {
    jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
    const app = express();
    server = createServer(app);
    answerBrokenRequests(server, { info: jest.fn() } as unknown as Logger);
    app.use(stalledUploads(server), express.raw({ type: () => true, limit: '1mb' }));
    app.post('/', (request, response) => {
      finish = () => response.end(`read ${(request.body as Buffer).length}`);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    [served] = (await once(server, 'connection')) as [Socket];
    sent = 0;
    finish = undefined;
    await send(HEAD);
  });
  afterEach(() => {
    jest.useRealTimers();
    client.destroy();
    server.close();
  });

  /** Until all of it has come. */
  const send = async (text: string) => {
    client.write(text);
    sent += text.length;
    while (served.bytesRead < sent) await turn();
  };
  const answer = async () => String((await once(client, 'data'))[0]);

  it('gives up a body that stops coming, and says so', async () => {
    await send('x'.repeat(200_000));
    jest.advanceTimersByTime(LOOK_MS);
    jest.advanceTimersByTime(LOOK_MS);
    const text = await answer();
    expect(text).toMatch(/^HTTP\/1.1 408 /);
    expect(text).toMatch(/"code":"timeout"/);
    await once(client, 'close');
  });

  it('gives up one that only trickles', async () => {
    await send('x'.repeat(100_000));
    jest.advanceTimersByTime(LOOK_MS);
    expect(await answer()).toMatch(/^HTTP\/1.1 408 /);
  });

  it('takes one that comes slowly, and lets it be once it has come', async () => {
    await send('x'.repeat(200_000));
    jest.advanceTimersByTime(LOOK_MS);
    await send('x'.repeat(200_000));
    while (finish === undefined) await turn();
    jest.advanceTimersByTime(10 * LOOK_MS);
    finish();
    expect(await answer()).toMatch(/read 400000$/);
    expect(server.requestTimeout).toBeGreaterThan(3_600_000); // Node's own end of any request, however it comes
  });
});
