import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import express, { type ErrorRequestHandler } from 'express';
import { sendDownload } from './send-download.js';

describe('sendDownload', () => {
  const failures: unknown[] = [];
  let content: Readable;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
      failures.push(error.message);
      if (response.headersSent) response.destroy();
      else response.status(500).end('refused');
    };
    const app = express();
    app.get('/', (_, response) =>
      sendDownload(response, content, { name: 'a.tar', type: 'application/x-tar' }),
    );
    app.use(refuse);
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => failures.splice(0));
  afterAll(() => server.close());

  async function* pieces(count: number, end?: Error) {
    for (let piece = 0; piece < count; piece++) yield Buffer.alloc(65_536, piece);
    if (end) throw end;
  }

  it('sends what there is', async () => {
    content = Readable.from(pieces(40));
    const response = await fetch(url);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=a.tar');
    expect(response.headers.get('content-type')).toBe('application/x-tar');
    expect((await response.arrayBuffer()).byteLength).toBe(40 * 65_536);
    expect(failures).toEqual([]);
  });

  it('refuses what cannot be begun', async () => {
    content = Readable.from(pieces(0, new Error('away')));
    expect((await fetch(url)).status).toBe(500);
    expect(failures).toEqual(['away']);
  });

  it('cuts off what breaks off', async () => {
    content = Readable.from(pieces(40, new Error('away')));
    await expect(fetch(url).then((response) => response.arrayBuffer())).rejects.toThrow();
    expect(failures).toEqual(['away']);
  });

  it('tells of it also where what it reads was closed', async () => {
    const closed = Object.assign(new Error('closed'), { code: 'ERR_STREAM_PREMATURE_CLOSE' });
    content = Readable.from(pieces(40, closed));
    await expect(fetch(url).then((response) => response.arrayBuffer())).rejects.toThrow();
    expect(failures).toHaveLength(1);
  });

  it('makes nothing for who asks for the head alone', async () => {
    content = Readable.from(pieces(1_000_000));
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    expect(content.destroyed).toBe(true);
  });

  it('gives up at once what is made for who goes before its first piece is there', async () => {
    const begun = new Promise<void>((resolve) => {
      content = new Readable({ read: () => resolve() }); // and nothing ever comes
    });
    const gone = new AbortController();
    const answered = new Promise((resolve) => {
      server.once('request', (_, response: ServerResponse) => response.once('close', resolve));
    });
    const answer = fetch(url, { signal: gone.signal });
    await begun;
    const closed = once(content, 'close');
    gone.abort();
    await expect(answer).rejects.toThrow();
    await answered;
    await closed;
    await new Promise((resolve) => setImmediate(resolve));
    expect(failures).toEqual([]);
  });

  it('takes it for no failure that who asked has gone', async () => {
    content = Readable.from(pieces(1_000_000));
    const gone = new AbortController();
    const response = await fetch(url, { signal: gone.signal });
    await response.body?.getReader().read();
    const closed = new Promise((resolve) => content.once('close', resolve));
    gone.abort();
    await closed;
    await new Promise((resolve) => setImmediate(resolve));
    expect(failures).toEqual([]);
  });
});
