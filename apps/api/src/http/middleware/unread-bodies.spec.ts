import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import express from 'express';
import { unreadBodies } from './unread-bodies.js';

const MB = 1_000_000;

describe('unreadBodies', () => {
  let server: Server;
  let client: Socket;
  let served: Socket;
  beforeEach(async () => {
    const app = express().use(unreadBodies);
    app.use((_request, response) => void response.status(401).json({ error: 'no key' }));
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    client.on('error', () => undefined); // closed while it sends
    [served] = (await once(server, 'connection')) as [Socket];
  });
  afterEach(() => {
    client.destroy();
    server.close();
  });

  const closing = () => new Promise((resolve) => client.once('close', resolve));
  const ask = async (bytes: number) => {
    client.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${bytes}\r\n\r\n`);
    return String((await once(client, 'data'))[0]);
  };

  it('closes the connection of who sends on and on', async () => {
    expect(await ask(1_000 * MB)).toMatch(/^HTTP\/1.1 401 .*no key/s);
    const closed = closing();
    const piece = Buffer.alloc(MB);
    for (let sent = 0; sent < 1_000 && !client.destroyed; sent++)
      if (!client.write(piece)) await Promise.race([once(client, 'drain'), closed]).catch(() => undefined);
    await closed;
    expect(served.bytesRead).toBeLessThan(500 * MB);
  });

  it('goes on with the connection where what was not read is a photo', async () => {
    await ask(3 * MB);
    client.write(Buffer.alloc(3 * MB));
    expect(await ask(0)).toMatch(/^HTTP\/1.1 401 /);
  });

  it('closes the connection of who sends no more, after a while', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'setTimeout'] });
    try {
      await ask(MB);
      const closed = closing();
      jest.advanceTimersByTime(10_100);
      await closed;
    } finally {
      jest.useRealTimers();
    }
  });
});
