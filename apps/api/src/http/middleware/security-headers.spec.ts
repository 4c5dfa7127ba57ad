import type { AddressInfo } from 'node:net';
import express from 'express';
import { securityHeaders } from './security-headers.js';

describe('securityHeaders', () => {
  it.each(['/v1/api-keys', '/V1/api-keys'])('keep what %s answers out of every cache', async (path) => {
    const app = express().use(securityHeaders);
    app.get('/v1/api-keys', (_request, response) => {
      response.json({});
    });
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    await new Promise((resolve) => server.close(resolve));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
