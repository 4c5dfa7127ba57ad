import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ErrorBody } from '@amend/contracts';
import type { Api, ApiStack } from '../../support/api-stack';
import { readyStack, variant } from '../../support/ready-stack';

const HOST = 'Host: localhost\r\n';
const image = `POST /v1/classify HTTP/1.1\r\n${HOST}Content-Type: image/png\r\n`;

describe('requests that Node.js refuses, or that lie about themselves', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  /**
   * All that comes back until the connection is closed, or until the body of an error is whole.
   * @param then what is sent once the first answer has come
   */
  const send = (bytes: string, then?: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
      let text = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (text === chunk && then) socket.write(then);
        if (/"requestId":"[^"]+"\}\}/.test(text)) socket.destroy();
      });
      socket.on('error', reject).on('close', () => resolve(text));
      socket.write(Buffer.from(bytes, 'latin1'));
    });
  const expectError = (answer: string, status: number, code: string) => {
    const [head = '', body = ''] = answer.split('\r\n\r\n').slice(-2);
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/\r\nContent-Type: application\/json/i);
    const { error } = JSON.parse(body) as ErrorBody;
    expect(error).toMatchObject({ code, message: expect.any(String) });
    expect(head).toContain(`\r\nX-Request-Id: ${error.requestId}`);
  };

  it.each([
    ['no HTTP', 'GARBAGE\r\n\r\n', 400, 'malformed'],
    ['an unknown method', `BREW / HTTP/1.1\r\n${HOST}\r\n`, 400, 'malformed'],
    ['bytes in the path that are no text', `GET /\xff\xfe HTTP/1.1\r\n${HOST}\r\n`, 400, 'malformed'],
    ['no Host', 'GET /v1/models HTTP/1.1\r\n\r\n', 400, 'malformed'],
    ['headers of 20 KB', `GET / HTTP/1.1\r\n${HOST}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'head_too_large'],
    ['two lengths', `${image}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400, 'malformed'],
    ['a broken chunk', `${image}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n`, 400, 'malformed'],
    ['another expectation', `${image}Content-Length: 9\r\nExpect: tea\r\n\r\n`, 417, 'expectation_failed'],
    ['an announced image of 99 MB', `${image}Content-Length: 99000000\r\n\r\nabc`, 413, 'too_many_bytes'],
  ])('%s', async (_what, bytes, status, code) => {
    expectError(await send(bytes), status, code);
  });

  it('are refused after a good one on the same connection, too', async () => {
    const answer = await send(`GET /v1/me HTTP/1.1\r\n${HOST}\r\n`, 'GARBAGE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expectError(answer.slice(answer.indexOf('HTTP/1.1 400')), 400, 'malformed');
  });

  const post = async (pathName: string, contentType: string, body: string | Buffer, encoding?: string) => {
    const headers = { 'content-type': contentType, ...(encoding && { 'content-encoding': encoding }) };
    const answer = await fetch(api.url + pathName, {
      method: 'POST',
      headers,
      body: body as Uint8Array<ArrayBuffer>,
    });
    return { status: answer.status, ...((await answer.json()) as ErrorBody) };
  };

  it('gets the page at its own address, and elsewhere as a browser only', async () => {
    const open = async (pathName: string, accept: string) => {
      const answer = await fetch(api.url + pathName, { headers: { accept } });
      return [answer.status, answer.headers.get('content-type')?.split(';')[0]];
    };
    const [page, none] = [
      [200, 'text/html'],
      [404, 'application/json'],
    ];
    expect(await open('/', '*/*')).toEqual(page);
    expect(await open('/versions', 'text/html,application/xhtml+xml,*/*;q=0.8')).toEqual(page);
    for (const unknown of ['/versions', '/v2/models', '/.env'])
      expect(await open(unknown, '*/*')).toEqual(none);
    expect(await open('/v1/nothing', 'text/html')).toEqual(none);
  });

  it('describes itself, and shows that at /docs without asking anybody else', async () => {
    const { body: described } = await api.get('/openapi.json');
    expect(described).toEqual(JSON.parse(readFileSync('openapi.json', 'utf8')));
    const { body: page, headers } = await api.get<string>('/docs');
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, place]) => place as string);
    expect(parts).toEqual(['data:,', '/docs/swagger-ui.css', '/docs/swagger-ui-bundle.js', '/docs/start.js']);
    for (const part of parts.slice(1)) expect([part, (await api.get(part)).status]).toEqual([part, 200]);
    expect((await api.get('/docs/start.js')).body).toContain("'/openapi.json'");
  });

  it('names the methods that an address takes, to who sends another one', async () => {
    const send = async (method: string, pathName: string) => {
      const { status, headers, body } = await api.call<ErrorBody>(method, pathName);
      return [status, headers.get('allow'), body.error.code];
    };
    const refused = 'method_not_allowed';
    expect(await send('GET', '/v1/classify')).toEqual([405, 'POST', refused]);
    expect(await send('POST', '/v1/models/pets')).toEqual([405, 'DELETE, GET, HEAD', refused]);
    expect(await send('OPTIONS', '/v1/models?limit=1')).toEqual([405, 'GET, HEAD, POST', refused]);
    // The same address with a slash behind it.
    expect(await send('POST', '/v1/models/default/releases/rollback/')).toEqual([
      409,
      null,
      'no_previous_version',
    ]);
    expect(await send('DELETE', '/healthz')).toEqual([405, 'GET, HEAD', refused]);
    expect(await send('DELETE', '/v1/nothing')).toEqual([404, null, 'not_found']);
  });

  it('refuses a parameter that a call does not know, whatever it would have done without', async () => {
    const undo = '/v1/models/default/corrections/undo?preview=true';
    for (const pathName of ['/v1/classify?model=pets', undo, '/v1/models/default/training-runs?mode=full'])
      expect(await post(pathName, 'application/json', '{"by":"local"}')).toMatchObject({
        status: 422,
        error: { code: 'invalid_query' },
      });
    expect(await api.get('/v1/models/default/classes?limit[]=1')).toMatchObject({ status: 422 });
    expect(await api.get('/v1/models/default/classes?limit=1&cursor=')).toMatchObject({ status: 200 });
  });

  it('takes no compressed form, and says so', async () => {
    const part = '--x\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\n';
    const form = Buffer.concat([Buffer.from(part), variant('compressed'), Buffer.from('\r\n--x--\r\n')]);
    const type = 'multipart/form-data; boundary=x';
    for (const encoding of [undefined, 'Identity'])
      expect(await post('/v1/classify', type, form, encoding)).toMatchObject({ status: 200 });
    const refused = await post('/v1/classify', type, gzipSync(form), 'gzip');
    expect(refused).toMatchObject({ status: 415, error: { code: 'unsupported_media_type' } });
  });

  it('refuses JSON that is nested deeper than a stack holds', async () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const refused = await post('/v1/models', 'application/json', deep);
    expect(refused).toMatchObject({ status: 422, error: { code: 'invalid_body' } });
  });

  it('takes moments as PostgreSQL does, and refuses years that it has not', async () => {
    const undo = (from: string) =>
      post(
        '/v1/models/default/corrections/undo',
        'application/json',
        JSON.stringify({ from, preview: true }),
      );
    for (const from of ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'])
      expect(await undo(from)).toMatchObject({ status: 422, error: { code: 'invalid_body' } });
    for (const from of ['0001-01-01T00:00:00Z', '2026-01-01T00:00:00+23:59', '9999-12-31T23:59:59Z'])
      expect(await undo(from)).toMatchObject({ status: 200, corrections: 0 });
  });
});
