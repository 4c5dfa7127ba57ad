import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { RequestBodies } from './request-bodies.js';

const MB = 1024 * 1024;

describe('RequestBodies', () => {
  const bodies = new RequestBodies();
  const incoming = (headers: Record<string, string> = {}) =>
    Object.assign(new PassThrough({ highWaterMark: 100 * MB }), { headers });
  const read = (request: PassThrough, signal = new AbortController().signal) =>
    bodies.read(request as unknown as IncomingMessage, signal);

  it('refuses what is larger than a request may be, compressed or not, and says why', async () => {
    const plain = incoming();
    plain.end(Buffer.alloc(64 * MB + 1));
    await expect(read(plain)).rejects.toThrow(/^The body is larger/);
    const compressed = incoming({ 'content-encoding': 'gzip' });
    compressed.end(gzipSync(Buffer.alloc(64 * MB + 1)));
    await expect(read(compressed)).rejects.toThrow(/^The body is larger/);
  });

  it('inflates what says in any case how it is compressed', async () => {
    for (const encoding of ['gzip', 'GZIP']) {
      const request = incoming({ 'content-encoding': encoding });
      request.end(gzipSync('{}'));
      await expect(read(request)).resolves.toBe('{}');
    }
  });

  it('refuses what would be too much together, until others have been received', async () => {
    const others = Array.from({ length: 4 }, () => incoming());
    const texts = others.map((other) => read(other));
    for (const other of others) other.write(Buffer.alloc(64 * MB));
    await setImmediate();
    const next = incoming();
    next.end('{}');
    await expect(read(next)).rejects.toMatchObject({ code: 14 });
    for (const other of others) other.end();
    await Promise.all(texts);
    const later = incoming();
    later.end('{}');
    await expect(read(later)).resolves.toBe('{}');
  });

  it.each<Record<string, string>>([{}, { 'content-encoding': 'gzip' }])(
    'gives up one that stalls when told to %j',
    async (headers) => {
      const late = new AbortController();
      const stalled = incoming(headers);
      const text = read(stalled, late.signal);
      stalled.write(gzipSync('{}').subarray(0, 10));
      late.abort();
      await expect(text).rejects.toMatchObject({ name: 'AbortError' });
    },
  );
});
