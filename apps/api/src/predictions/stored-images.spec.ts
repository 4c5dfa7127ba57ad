import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { ImageStore } from '@amend/images';
import type { Settings } from '@amend/settings';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { ApiError } from '../errors/api-error.js';
import { StoredImages } from './stored-images.js';

/** Far more than the buffers of a connection take. */
const BYTES = 16 * 2 ** 20;
const IMAGE = { sha256: 'a'.repeat(64), contentType: 'image/png', bytes: BYTES, width: 9, height: 9 };

describe('StoredImages', () => {
  const settings = { maxConcurrentImages: 8, image: { maxBytes: BYTES, timeoutMs: 60_000 } } as Settings;
  const read = jest.fn(async () => Buffer.alloc(BYTES));
  const store = { get: read } as Partial<ImageStore> as ImageStore;
  let server: Server;
  let port: number;
  let unread: Socket[];
  let answers: Response[];

  beforeEach(async () => {
    const images = new StoredImages(settings, store);
    const app = express();
    app.get('/', (request, response, next) => {
      answers.push(response);
      const size = request.query.size === undefined ? undefined : Number(request.query.size);
      images.send(IMAGE, size, { request, response }).catch(next);
    });
    app.use((error: ApiError, _request: Request, response: Response, _next: NextFunction) => {
      response.status(error.status).end(error.code);
    });
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
    unread = [];
    answers = [];
  });
  afterEach(() => {
    for (const socket of unread) socket.destroy();
    server.close();
  });

  /** Asks for the image and reads nothing but its beginning. */
  async function askOnly(): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    unread.push(socket);
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
    socket.pause();
    return socket;
  }

  const ask = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
  };

  it('has so many bytes on their way at once, whoever does not read them, and sends again once they are gone', async () => {
    const first = await askOnly();
    await askOnly();
    expect((await ask()).status).toBe(503);
    first.destroy();
    await once(answers[0] as Response, 'close');
    expect(await ask()).toEqual({ status: 200, bytes: BYTES });
  });

  it('has few large ones in memory for thumbnails, and reads none for who has gone', async () => {
    let go = () => {};
    const gone = new Promise<void>((resolve) => {
      go = resolve;
    });
    read.mockClear();
    read.mockImplementation(() => gone.then(() => Buffer.from('no image')));
    const requests = Array.from({ length: 20 }, () => {
      const socket = connect(port, '127.0.0.1');
      unread.push(socket);
      socket.write('GET /?size=64 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
      return socket;
    });
    while (answers.length < 20) await turn();
    expect(read).toHaveBeenCalledTimes(8);
    for (const socket of requests.slice(8, 12)) socket.destroy();
    while (answers.filter(({ closed }) => closed).length < 4) await turn();
    go();
    while (answers.some(({ closed }) => !closed)) await turn();
    expect(read).toHaveBeenCalledTimes(16);
  });
});
