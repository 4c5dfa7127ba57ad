import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { compressAnswers } from './compress-answers.js';

const list = { classes: Array.from({ length: 200 }, (_, at) => `class ${at}`) };

describe('compressAnswers', () => {
  let server: Server;

  beforeAll(async () => {
    const app = express();
    app.use(compressAnswers);
    app.get('/list', (_request, response) => void response.json(list));
    app.get('/short', (_request, response) => void response.json({ a: 1 }));
    app.get('/photo', (_request, response) => void response.type('image/jpeg').send(Buffer.alloc(5_000)));
    app.get('/events', (_request, response) => {
      response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' });
      response.write('data: 1\n\n'); // and says nothing more
    });
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  function ask(path: string, encodings: string): Promise<Response> {
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'Accept-Encoding': encodings } });
  }

  it('compresses what is long, for who takes it', async () => {
    const answer = await ask('/list', 'gzip');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.json()).toEqual(list);
    const plain = await ask('/list', 'identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.json()).toEqual(list);
  });

  it.each(['/short', '/photo', '/events'])('leaves %s as it is', async (path) => {
    const answer = await ask(path, 'gzip');
    expect(answer.headers.get('content-encoding')).toBeNull();
    const reader = answer.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    await reader?.cancel();
  });
});
