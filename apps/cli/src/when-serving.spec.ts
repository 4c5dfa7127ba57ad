import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { whenServing } from './when-serving.js';

describe('whenServing', () => {
  it('asks again where an answer was cut off', async () => {
    let asked = 0;
    const server = http.createServer((_, response) => {
      asked += 1;
      if (asked > 1) response.end('{}');
      else response.writeHead(503, { 'content-length': 100 }).write('{', () => response.destroy());
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const never = new Promise(() => undefined);
    expect(await whenServing(`http://127.0.0.1:${port}/readyz`, never, () => undefined)).toBe(true);
    expect(asked).toBe(2);
    await once(server.close(), 'close');
  });
});
