import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import type { Class, Classification, ClassificationBatch, ClassList, ErrorBody } from '@amend/contracts';
import { imageHash } from '@amend/images';
import type { Api, ApiStack } from '../../support/api-stack';
import { photo } from '../../support/photos';
import { readyStack, variant } from '../../support/ready-stack';
import { until } from '../../support/until';

type Parts = [field: string, bytes: Uint8Array][];

describe('classify', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack({
      AMEND_MAX_IMAGE_BYTES: '2000000',
      AMEND_MAX_CONCURRENT_IMAGES: '4',
    }));
  });
  afterAll(() => stack?.dispose());

  const send = async <T = Classification & ErrorBody>(
    body: RequestInit['body'],
    { query = '', type }: { query?: string; type?: string } = {},
  ) => {
    const response = await fetch(`${api.url}/v1/classify${query}`, {
      method: 'POST',
      body: body ?? null,
      ...(type && { headers: { 'content-type': type } }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as T };
  };
  const placeOf = (sha256: string) => path.join(stack.home, 'images', sha256.slice(0, 2), sha256);
  const form = (parts: Parts) => {
    const data = new FormData();
    for (const [field, bytes] of parts)
      data.append(field, new Blob([bytes as Uint8Array<ArrayBuffer>]), 'photo');
    return data;
  };
  const text = (field: string, value: string) => {
    const data = new FormData();
    data.append(field, value);
    return data;
  };
  const andText = (data: FormData, value: string, field = 'image') => {
    data.append(field, value);
    return data;
  };
  const image = (bytes: Uint8Array) => form([['image', bytes]]);

  it('answers the classes, and has stored image, embedding and prediction by then', async () => {
    const bytes = variant('stored');
    const sha256 = imageHash(bytes);
    const { status, body } = await send(image(bytes));
    expect(status).toBe(200);
    expect(body).toMatchObject({ model: 'default', version: 1 });
    expect(body.predictions.map(({ name }) => name)).toHaveLength(5);
    expect(body.predictions[0]).toMatchObject({ name: 'espresso', score: expect.closeTo(0.95, 1) });
    const row = await stack.database.prediction.findUniqueOrThrow({
      where: { id: body.id },
      include: { image: { include: { embeddings: true } } },
    });
    expect(row).toMatchObject({ version: 1, sha256, by: 'local', image: { width: 600, height: 400 } });
    expect(row.classIds).toEqual(body.predictions.map(({ classId }) => classId));
    expect(row.margin).toBeCloseTo((body.predictions[0]?.score ?? 0) - (body.predictions[1]?.score ?? 0));
    expect(row.image.contentType).toBe('image/png');
    const vector = row.image.embeddings[0]?.vector;
    expect(vector?.byteLength).toBe(1280 * 4);
    expect(Buffer.from(vector as Uint8Array).some((byte) => byte !== 0)).toBe(true);
    expect(readFileSync(placeOf(sha256))).toEqual(bytes);
    const later = await fetch(`${api.url}/v1/predictions/${body.id}`);
    expect(await later.json()).toMatchObject({ id: body.id, predictions: body.predictions });
    const shown = await fetch(`${api.url}/v1/predictions/${body.id}/image`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(bytes);
    const thumbnail = await fetch(`${api.url}/v1/predictions/${body.id}/image?size=64`);
    expect(thumbnail.headers.get('content-type')).toBe('image/jpeg');
    const etag = thumbnail.headers.get('etag') as string;
    // Not by fetch, which adds Cache-Control: no-cache to such a request.
    const [again] = await once(get(thumbnail.url, { headers: { 'if-none-match': etag } }), 'response');
    expect(again.resume().statusCode).toBe(304);
    const byHash = await fetch(`${api.url}/v1/images/${sha256}`);
    expect(Buffer.from(await byHash.arrayBuffer())).toEqual(bytes);
    const small = await fetch(`${api.url}/v1/images/${sha256}?size=64`);
    expect(await small.arrayBuffer()).toEqual(await thumbnail.arrayBuffer());
    for (const unknown of ['0'.repeat(64), 'none'])
      expect((await api.get(`/v1/images/${unknown}`)).status).toBe(404);
  });

  it('lets nobody keep the answer that an image is missing', async () => {
    const { body } = await api.classify(variant('to be lost'));
    const { sha256 } = await stack.database.prediction.findUniqueOrThrow({ where: { id: body.id } });
    const shown = await api.get(`/v1/images/${sha256}`);
    expect(shown.headers.get('cache-control')).toContain('immutable');
    rmSync(placeOf(sha256));
    const lost = await api.get(`/v1/images/${sha256}`);
    expect(lost).toMatchObject({ status: 404, body: { error: { code: 'image_missing' } } });
    expect(lost.headers.get('cache-control')).toBeNull();
    expect(lost.headers.get('etag')).not.toBe(shown.headers.get('etag'));
  });

  it('takes the bytes themselves, as many classes as asked for, and keeps nothing where told so', async () => {
    const counts = () => Promise.all([stack.database.prediction.count(), stack.database.image.count()]);
    const before = await counts();
    const raw = await send(variant('raw') as Uint8Array<ArrayBuffer>, {
      query: '?top=1000&store=false',
      type: 'image/png',
    });
    expect(raw.status).toBe(200);
    expect(raw.body.id).toBe('');
    expect(raw.body.predictions).toHaveLength(1000);
    expect(raw.body.predictions.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 4);
    expect(await counts()).toEqual(before);
    expect(existsSync(placeOf(imageHash(variant('raw'))))).toBe(false);
  });

  it('answers several images in order, each with its own error', async () => {
    const parts: Parts = [
      ['image', variant('batch')],
      ['image', Buffer.from('no image')],
      ['image', photo('chelsea')],
    ];
    const { status, body } = await send<ClassificationBatch>(form(parts));
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { predictions: expect.any(Array) },
      { error: { code: 'unsupported_image', requestId: expect.any(String) } },
      { predictions: expect.any(Array) },
    ]);
    const [first] = body.results as Classification[];
    expect(first?.predictions[0]?.name).toBe('espresso');
  });

  it('answers the others where one image of a form is too large', async () => {
    const large: Parts[number] = ['image', Buffer.alloc(2_000_001)];
    // As many as would be too much together, if they were kept.
    const { status, body } = await send<ClassificationBatch>(
      form([...Array.from({ length: 4 }, () => large), ['image', variant('beside')]]),
    );
    expect(status).toBe(200);
    const refused = { error: { code: 'too_many_bytes', message: 'At most 1.9 MB are taken' } };
    expect(body.results).toMatchObject([
      ...Array.from({ length: 4 }, () => refused),
      { predictions: expect.any(Array) },
    ]);
    expect(await send(form([large]))).toMatchObject({ status: 413, body: refused });
  });

  it('takes hundreds of small images in one form', async () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (): Parts[number] => ['image', Buffer.from('no image')]);
    const { status, body } = await send<ClassificationBatch>(form(parts(500)));
    expect([status, body.results.length]).toEqual([200, 500]);
    expect(await send(form(parts(501)))).toMatchObject({
      status: 413,
      body: { error: { code: 'too_many_files', message: 'At most 500 files are taken at once' } },
    });
  });

  it('takes forms at once that do not tell their length', async () => {
    const chunked = async (name: string) => {
      const { body, headers } = new Response(image(variant(name)));
      const request = { method: 'POST', body, headers: [...headers], duplex: 'half' } as RequestInit;
      return (await fetch(`${api.url}/v1/classify`, request)).status;
    };
    const statuses = await Promise.all(['one', 'two', 'three'].map((name) => chunked(`chunked ${name}`)));
    expect(statuses).toEqual([200, 200, 200]);
  });

  it('refuses a form whose images are too large together, and names the limit', async () => {
    const parts = Array.from({ length: 5 }, (): Parts[number] => ['image', Buffer.alloc(1_900_000)]);
    const { status, body } = await send(form(parts));
    expect(status).toBe(413);
    expect(body.error.code).toBe('too_many_bytes');
    expect(body.error.message).toContain('at most 7.6 MB together');
    expect((await send(form(parts.slice(0, 4)))).status).toBe(200);
  });

  it('commits every prediction of many at once, of the same image too', async () => {
    const ids: string[] = [];
    for (let round = 0; round < 8; round++) {
      const answers = await Promise.all([0, 1, 2, 3].map((n) => send(image(variant(n % 2)))));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      ids.push(...answers.map(({ body }) => body.id));
    }
    expect(new Set(ids).size).toBe(32);
    expect(await stack.database.prediction.count({ where: { id: { in: ids } } })).toBe(32);
  });

  it('refuses what is more than it may have in work, and says when to come back', async () => {
    stack.modelServer.signal('SIGSTOP'); // so that those it takes are in work until all have come
    const refused: { status: number; headers: Headers; body: ErrorBody }[] = [];
    const asked = Array.from({ length: 12 }, async (_, n) => {
      const answer = await send<ErrorBody>(image(variant(`many ${n}`)));
      if (answer.status !== 200) refused.push(answer);
    });
    const tooMany = () => refused.filter(({ body }) => / in work already/.test(body.error.message));
    try {
      await until(() => tooMany().length > 0, { what: 'one to be refused' });
    } finally {
      stack.modelServer.signal('SIGCONT');
    }
    await Promise.all(asked);
    for (const { status, body, headers } of tooMany()) {
      expect(status).toBe(503);
      expect(body.error.code).toBe('overloaded');
      expect(headers.get('retry-after')).toBe('1');
    }
    await until(async () => (await send(image(variant('after')))).status === 200, { what: 'an answer' });
  });

  it('lets nobody who sends no more keep others out', async () => {
    const kinds = ['image/png', 'multipart/form-data; boundary=x'];
    const stalled = Array.from({ length: 10 }, (_, n) => {
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
      const type = `Content-Type: ${kinds[n % 2]}\r\nContent-Length: 1900000\r\nExpect: 100-continue`;
      socket.write(`POST /v1/classify HTTP/1.1\r\nHost: localhost\r\n${type}\r\n\r\n`);
      return socket;
    });
    // Node.js says so as it gives the request to whoever answers it.
    for (const socket of stalled) expect(String((await once(socket, 'data'))[0])).toMatch(/ 100 Continue/);
    try {
      for (const socket of stalled) socket.write('--x');
      const answers = await Promise.all([0, 1, 2].map((n) => send(image(variant(`beside ${n}`)))));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    } finally {
      for (const socket of stalled) socket.destroy();
    }
  });

  it('leaves a retired class out at once, shows a new name at once, and lets the others sum to 1', async () => {
    const { body: listed } = await api.get<ClassList>('/v1/models/default/classes?query=espresso');
    const espresso = listed.items[0] as Class;
    expect(espresso).toMatchObject({ name: 'espresso', inLiveVersion: true, status: 'active' });
    const change = (body: object) =>
      api.call<Class>('PATCH', `/v1/models/default/classes/${espresso.id}`, body);
    expect((await change({ name: 'Ristretto' })).body.name).toBe('Ristretto');
    expect((await send(image(variant('renamed')))).body.predictions[0]?.name).toBe('Ristretto');
    await change({ status: 'retired' });
    const { body } = await send(image(variant('retired')), { query: '?top=1000' });
    expect(body.predictions).toHaveLength(999);
    expect(body.predictions.map(({ classId }) => classId)).not.toContain(espresso.id);
    expect(body.predictions.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 4);
    await change({ status: 'active', name: 'espresso' });
    expect((await send(image(variant('back')))).body.predictions[0]?.name).toBe('espresso');
  });

  const refusals: [string, () => Promise<{ status: number; body: ErrorBody }>, number, string][] = [
    ['an empty file', () => send(image(Buffer.alloc(0))), 400, 'empty_image'],
    ['a truncated file', () => send(image(photo('coffee').subarray(0, 20_000))), 415, 'unsupported_image'],
    [
      'an SVG',
      () => send(image(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))),
      415,
      'unsupported_image',
    ],
    ['HTML', () => send(image(Buffer.from('<html>'))), 415, 'unsupported_image'],
    ['a file over the limit', () => send(image(Buffer.alloc(2_000_001))), 413, 'too_many_bytes'],
    [
      'a body over the limit',
      () => send(new Uint8Array(2_000_001), { type: 'image/png' }),
      413,
      'too_many_bytes',
    ],
    ['a wrong field', () => send(form([['file', photo('coffee')]])), 400, 'wrong_field'],
    [
      'a parameter in the form',
      () => send(andText(image(photo('coffee')), 'false', 'store')),
      400,
      'wrong_field',
    ],
    ['an image without a file name', () => send(text('image', 'x'.repeat(5000))), 400, 'no_image'],
    [
      'one of several without a file name',
      () => send(andText(image(photo('coffee')), 'b.jpg')),
      400,
      'no_image',
    ],
    ['a form without an image', () => send(form([])), 400, 'no_image'],
    ['no body', () => send('', { type: 'image/png' }), 400, 'empty_image'],
    ['another kind of body', () => send('a=b', { type: 'text/plain' }), 415, 'unsupported_media_type'],
    ['JSON', () => send('{}', { type: 'application/json' }), 415, 'unsupported_media_type'],
    ['no boundary', () => send('x', { type: 'multipart/form-data' }), 400, 'malformed'],
    ['top of 0', () => send(image(photo('coffee')), { query: '?top=0' }), 422, 'invalid_query'],
    ['top of 1001', () => send(image(photo('coffee')), { query: '?top=1001' }), 422, 'invalid_query'],
    ['an unknown model', () => api.post('/v1/models/nope/classify') as never, 404, 'not_found'],
    ['an unknown path', () => api.get('/v1/nope') as never, 404, 'not_found'],
    ['a NUL in the path', () => api.get('/v1/models/%00') as never, 400, 'malformed'],
    ['an id that is none', () => api.get('/v1/predictions/nope') as never, 404, 'not_found'],
  ];

  it.each(refusals)('refuses %s', async (_what, ask, status, code) => {
    const answer = await ask();
    expect(answer).toMatchObject({ status, body: { error: { code, requestId: expect.any(String) } } });
  });

  it.each([
    ['a path', () => send(text('image', 'photo.jpg'))],
    ['the bytes', () => send(text('image', 'x'.repeat(5000)))],
    ['a form of another kind', () => send('image=photo.jpg', { type: 'application/x-www-form-urlencoded' })],
  ])('tells who sent %s how to send a file', async (_what, ask) => {
    const { message } = (await ask()).body.error;
    expect(message).toContain('curl: -F image=@FILE; Python requests: files={"image": open("FILE", "rb")}');
    expect(message).toMatch(/came without a file name|multipart/);
  });

  it('passes a request id on, and makes one where it gets none', async () => {
    const given = await fetch(`${api.url}/v1/me`, { headers: { 'x-request-id': 'mine-1' } });
    expect(given.headers.get('x-request-id')).toBe('mine-1');
    const strange = await fetch(`${api.url}/v1/me`, { headers: { 'x-request-id': 'a b'.repeat(99) } });
    expect(strange.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says no_model for a model without a version', async () => {
    await api.post('/v1/models', { name: 'blank', start: 'blank' });
    const answer = await until(
      async () => {
        const each = await api.classify(photo('coffee'), 'blank');
        return each.status !== 404 && each;
      },
      { what: 'the model to be known' },
    );
    expect(answer).toMatchObject({ status: 503, body: { error: { code: 'no_model' } } });
    expect(answer.headers.get('retry-after')).toBeTruthy();
  });

  it('says model_unavailable while the model server is away, and goes on by itself', async () => {
    await stack.modelServer.end('SIGKILL');
    const away = await send(image(variant('away')));
    expect(away).toMatchObject({ status: 503, body: { error: { code: 'model_unavailable' } } });
    expect(away.headers.get('retry-after')).toBeTruthy();
    expect((await api.get('/readyz')).status).toBe(503);
    expect((await api.get('/healthz')).status).toBe(200);
    await stack.modelServer.start();
    await until(async () => (await send(image(variant('away')))).status === 200, { what: 'an answer' });
  });

  it('measures itself', async () => {
    // What the database says late is left out.
    const body = await until(
      async () => {
        const { body: text } = await api.get<string>('/metrics');
        return text.includes('amend_queue_jobs{queue="training"}') && text;
      },
      { what: 'the queue to be counted' },
    );
    expect(body).toMatch(/amend_classify_seconds_count\{phase="commit"\} \d+/);
    expect(body).toMatch(/amend_predictions_total\{model="default",version="1"\} \d+/);
    expect(body).toContain('amend_live_version{model="default"} 1');
    expect(body).toContain('amend_queue_jobs{queue="training"} 0');
    expect(body).toContain('process_cpu_seconds_total');
  });
});
