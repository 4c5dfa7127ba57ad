import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readSettings } from '@amend/settings';
import type { Request, Response } from 'express';
import { imageReader } from './read-images.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const MANY = 300_000;
/** Keeping so many pieces as they come takes five times as much. */
const MOST_MEMORY = 10_000_000;

describe('imageReader', () => {
  const readImages = imageReader(readSettings({}));
  let server: Server;
  let client: Socket;
  afterEach(() => {
    client.destroy();
    server.close();
  });

  /** Sends the head of a request. @returns what becomes of its body, and waits for so many bytes of it to be held */
  const ask = async (headers: string) => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    client.write(`POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n${headers}\r\n`);
    const [request, response] = (await once(server, 'request')) as [Request, Response];
    let held = 0;
    let heard = () => {};
    const read = readImages(request, response, (bytes) => {
      held = bytes;
      heard();
    });
    const holds = async (bytes: number) => {
      while (held < bytes)
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
    };
    return { read, holds };
  };
  const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

  const part = '--x\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\n';
  it.each([
    ['the bytes themselves', 'image/png', '', ''],
    ['a form', 'multipart/form-data; boundary=x', chunk(part), chunk('\r\n--x--\r\n')],
  ])(
    'keeps %s in little more memory than they are, sent one by one',
    async (_what, type, before, after) => {
      const { read, holds } = await ask(`Content-Type: ${type}\r\n`);
      collectGarbage();
      const { heapUsed } = process.memoryUsage();
      client.write(before + chunk('a').repeat(MANY));
      await holds(MANY);
      collectGarbage();
      expect(process.memoryUsage().heapUsed - heapUsed).toBeLessThan(MOST_MEMORY);
      client.write(`${after}0\r\n\r\n`);
      expect(await read).toEqual([Buffer.alloc(MANY, 'a')]);
    },
    60_000,
  );

  it('takes no compressed bytes', async () => {
    const { read } = await ask('Content-Type: image/png\r\nContent-Encoding: gzip\r\n');
    await expect(read).rejects.toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  it('says of a body that breaks off that it did', async () => {
    const { read, holds } = await ask('Content-Type: image/png\r\n');
    client.write(chunk('a'));
    await holds(1);
    client.destroy();
    await expect(read).rejects.toMatchObject({ status: 400, code: 'malformed' });
  });
});
