import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createLogger } from '@amend/logging';
import type { ArgumentsHost } from '@nestjs/common';
import express, { type ErrorRequestHandler } from 'express';
import { ErrorFilter } from './error-filter.js';

it('answers for a file that is refused as for all else, not as that file', async () => {
  const filter = new ErrorFilter(createLogger('test', { level: 'silent', pretty: false }));
  const refuse: ErrorRequestHandler = (error, request, response, _next) => {
    const http = { getRequest: () => request, getResponse: () => response };
    filter.catch(error, { switchToHttp: () => http } as ArgumentsHost);
  };
  const app = express().get('/', (_, response) =>
    response.download(path.basename(__filename), 'model.onnx', { root: __dirname }),
  );
  const server = createServer(app.use(refuse)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { status, headers } = await fetch(`http://127.0.0.1:${port}`, {
    headers: { range: 'bytes=999999999-' },
  });
  server.close();
  expect(status).toBe(416);
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(headers.get('content-disposition')).toBeNull();
});
