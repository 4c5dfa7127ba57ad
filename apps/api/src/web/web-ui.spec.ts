import type { Request, Response } from 'express';
import { webUi } from './web-ui.js';

it('tells who opens the page before it is built to come back', async () => {
  const request = { method: 'GET', path: '/', url: '/', headers: {} } as Request;
  const error = await new Promise((next) => webUi('/nowhere')(request, {} as Response, next));
  expect(error).toMatchObject({ status: 503, code: 'web_not_built', retryAfterSeconds: 30 });
});
