import express, { type Request } from 'express';
import { noSuchCall } from './no-such-call.js';

describe('noSuchCall', () => {
  const app = express();
  app.use((_request, _response, next) => next());
  app.get('/v1/models/:model', () => undefined);
  app.delete('/v1/models/:model', () => undefined);
  app.post('/v1/models/:model/classify', () => undefined);
  const call = (method: string, path: string) => noSuchCall({ app, method, path } as Request);

  it.each([
    ['POST', '/v1/models/default', ['DELETE', 'GET', 'HEAD']],
    ['OPTIONS', '/V1/models/a%20b/', ['DELETE', 'GET', 'HEAD']],
    ['GET', '/v1/models/default/classify', ['POST']],
  ])('%s %s is 405, and says what the address takes', (method, path, allow) => {
    expect(call(method, path)).toMatchObject({
      status: 405,
      code: 'method_not_allowed',
      message: `${path} takes ${allow.join(', ')}, and no ${method}; /docs has all calls`,
      allow,
    });
  });

  it('is 404 where nothing is', () => {
    expect(call('GET', `/v1/${'x'.repeat(300)}`)).toMatchObject({
      status: 404,
      code: 'not_found',
      message: `There is no GET /v1/${'x'.repeat(196)}; /docs has all calls`,
      allow: undefined,
    });
  });
});
