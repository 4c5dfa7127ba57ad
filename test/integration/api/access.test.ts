import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  type ApiKeyList,
  type Correction,
  type CreatedApiKey,
  type ErrorBody,
  type Imported,
  type Me,
  type ReviewList,
  type Role,
  routes,
} from '@amend/contracts';
import { Api, type ApiStack } from '../../support/api-stack';
import { lockWaits } from '../../support/lock-waits';
import { ownPort } from '../../support/own-port';
import { readyStack, variant } from '../../support/ready-stack';
import { ServerEvents } from '../../support/server-events';
import { LIMIT_MS, until } from '../../support/until';

/** Far more than may be asked in a minute, on however slow a machine. */
const MANY = 5_000;

interface Asked {
  method?: string;
  key?: string;
  cookie?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

describe('access with AUTH=required', () => {
  let stack: ApiStack;
  let api: Api;
  let token: string;
  let admin: string;
  beforeAll(async () => {
    ({ stack, api } = await readyStack({ AUTH: 'required' }));
    token = /\/sign-in\?token=(\S+)/.exec(api.notices.join('\n'))?.[1] as string;
  });
  afterAll(() => stack?.dispose());

  const ask = async <T = ErrorBody>(pathName: string, { method, key, cookie, body, headers }: Asked = {}) => {
    const response = await fetch(api.url + pathName, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...headers,
        ...(key && { authorization: `Bearer ${key}` }),
        ...(cookie && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : null) as T,
    };
  };
  const signIn = (secret: string) => ask<Me & ErrorBody>('/v1/session', { body: { token: secret } });
  const makeKey = async (name: string, role: Role) =>
    (await ask<CreatedApiKey>('/v1/api-keys', { cookie: admin, body: { name, role } })).body;
  const classify = async (key: string, name: string) => {
    const response = await fetch(`${api.url}/v1/classify`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'image/png' },
      body: variant(name) as Uint8Array<ArrayBuffer>,
    });
    return ((await response.json()) as { id: string }).id;
  };

  it('begins with a link that makes one admin, once', async () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    const answers = await Promise.all([signIn(token), signIn(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    const opened = answers.find(({ status }) => status === 200);
    expect(opened?.body).toEqual({ auth: 'required', name: 'first admin', role: 'admin' });
    const cookie = opened?.headers.get('set-cookie') as string;
    expect(cookie).toMatch(/^amend_session=[\w-]{43};.*HttpOnly; SameSite=Strict/);
    admin = cookie.split(';')[0] as string;
    expect((await ask<Me>('/v1/me', { cookie: admin })).body.name).toBe('first admin');
    expect(await stack.database.session.count({ where: { hash: admin.split('=')[1] as string } })).toBe(0);
    const second = await stack.startApi();
    expect(second.notices).toEqual([]);
    await second.end();
  });

  /** The session of the first admin has ended, and there is no key. */
  const withoutAdmin = async (work: () => Promise<void>) => {
    const lost = await stack.database.session.findFirstOrThrow();
    await stack.database.session.update({ where: { id: lost.id }, data: { expiresAt: new Date(0) } });
    await work();
    await stack.database.session.update({ where: { id: lost.id }, data: { expiresAt: lost.expiresAt } });
  };

  it('gives a new link where the session of the first one has ended and there is no key', () =>
    withoutAdmin(async () => {
      const second = await stack.startApi();
      expect(second.notices.join()).toMatch(/\/sign-in\?token=/);
      expect((await fetch(`${second.url}/v1/me`, { headers: { cookie: admin } })).status).toBe(401);
      await second.end();
    }));

  it('leaves one link that works where several processes start at once', () =>
    withoutAdmin(async () => {
      const apis = await Promise.all([stack.api(), stack.api()]);
      const starts = apis.map((each) => each.start());
      await stack.database.$transaction(
        async (transaction) => {
          await transaction.$executeRaw`lock table api_keys in exclusive mode`;
          await until(async () => (await lockWaits(stack.database)) === 2, { what: 'both to wait' });
        },
        { timeout: LIMIT_MS },
      );
      await Promise.all(starts);
      expect(apis.flatMap(({ notices }) => notices)).toHaveLength(2);
      expect(await stack.database.apiKey.count({ where: { oneTime: true } })).toBe(1);
      await Promise.all(apis.map((each) => each.end()));
    }));

  it('answers 401 to nobody and to a wrong key, and keeps health open', async () => {
    for (const asked of [{}, { key: 'amend_wrong' }, { cookie: 'amend_session=wrong' }]) {
      const { status, body } = await ask('/v1/models', asked);
      expect([status, body.error.code]).toEqual([401, 'unauthorized']);
    }
    expect((await ask('/v1/me')).status).toBe(401);
    // Whatever else is wrong with their address or their body.
    expect((await ask('/v1/models?unknown=1')).status).toBe(401);
    for (const type of ['text/plain', 'application/json']) {
      const sent = { method: 'POST', headers: { 'content-type': type }, body: '{"no JSON' };
      expect((await fetch(`${api.url}/v1/models`, sent)).status).toBe(401);
    }
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/openapi.json')).status).toBe(200);
  });

  it('reads no body to its end of who may not send it, and answers all the same', async () => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1').on('error', () => undefined);
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const head = 'Host: localhost\r\nContent-Type: image/png\r\nContent-Length: 2000000000';
    socket.write(`POST /v1/classify HTTP/1.1\r\n${head}\r\n\r\n`);
    const piece = Buffer.alloc(1_000_000);
    for (let sent = 0; sent < 2_000 && !socket.destroyed; sent++)
      if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), closed]).catch(() => undefined);
    expect(socket.destroyed).toBe(true);
    expect(answer).toMatch(/^HTTP\/1.1 401 .*"code":"unauthorized"/s);
  });

  it('bounds how many imports somebody has under way, and all together', async () => {
    const keys = await Promise.all(
      ['one', 'two', 'three'].map((name) => makeKey(`imports ${name}`, 'annotate')),
    );
    const begun: Socket[] = [];
    const begin = async (key: string) => {
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
      begun.push(socket);
      const form =
        'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000\r\nExpect: 100-continue';
      const head = `Host: localhost\r\nAuthorization: Bearer ${key}\r\n${form}`;
      socket.write(`POST /v1/models/default/examples HTTP/1.1\r\n${head}\r\n\r\n`);
      await once(socket, 'data');
    };
    const refused = async (key = '') => {
      const [path, method] = ['/v1/models/default/examples', 'POST'];
      const { status, headers, body } = await ask(path, { method, key });
      return [status, body.error.code, headers.get('retry-after')];
    };
    const [first, second, third] = keys.map(({ key }) => key);
    try {
      for (const key of [first, second]) for (let n = 0; n < 16; n++) await begin(key as string);
      await until(async () => (await refused(first)).join() === '429,rate_limited,5', { what: 'a 429' });
      await until(async () => (await refused(third)).join() === '503,overloaded,5', { what: 'a 503' });
    } finally {
      for (const socket of begun) socket.destroy();
    }
    const taken = async () => (await refused(third))[0] === 400; // for it sends no form
    await until(taken, { what: 'room for an import' });
  });

  it('lets nobody do what takes a role that they lack, whatever it is', async () => {
    const { key: predict } = await makeKey('only asks', 'predict');
    const { key: annotate } = await makeKey('only corrects', 'annotate');
    const lacking = { predict: undefined, annotate: predict, admin: annotate };
    for (const { method, path, role } of Object.values(routes)) {
      if (role === 'public') continue;
      const pathName = path.replaceAll(/\{\w+\}/g, 'default');
      const status = async (key?: string) =>
        (await ask(pathName, { method: method.toUpperCase(), ...(key && { key }) })).status;
      const key = lacking[role];
      expect([method, path, await status(), key && (await status(key))]).toEqual([
        ...[method, path, 401, key && 403],
      ]);
    }
  });

  it('gives a name to one key, whoever asks for it at the same moment', async () => {
    const asked = { cookie: admin, body: { name: 'twins', role: 'predict' } };
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask('/v1/api-keys', asked)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  });

  it('gives nobody a name that it signs with itself', async () => {
    const asked = { cookie: admin, body: { name: ' amend ', role: 'predict' } };
    expect(await ask('/v1/api-keys', asked)).toMatchObject({
      status: 409,
      body: { error: { code: 'name_taken', message: 'Amend itself goes by the name "amend"' } },
    });
  });

  it('gives who lost the key a new link, from the command line', async () => {
    const env = { ...process.env, ...stack.environment, NODE_OPTIONS: '' };
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/admin-link.mjs'], { env });
    const lost = /\/sign-in\?token=(\S+)/.exec(stdout)?.[1] ?? '';
    expect((await signIn(lost)).body).toMatchObject({ auth: 'required', role: 'admin' });
    expect((await signIn(lost)).status).toBe(401);
  });

  it('takes no link that was left lying for more than a day', async () => {
    const env = { ...process.env, ...stack.environment, NODE_OPTIONS: '' };
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/admin-link.mjs'], { env });
    const left = /\/sign-in\?token=(\S+)/.exec(stdout)?.[1] ?? '';
    const createdAt = new Date(Date.now() - 25 * 3_600_000);
    await stack.database.apiKey.updateMany({ where: { oneTime: true }, data: { createdAt } });
    expect((await signIn(left)).status).toBe(401);
  });

  it('lets each role do what it may', async () => {
    const keys = {
      predict: await makeKey('camera', 'predict'),
      annotate: await makeKey('ann', 'annotate'),
      admin: await makeKey('boss', 'admin'),
    };
    const may = async (role: Role) => ({
      classes: (await ask('/v1/models/default/classes?limit=1', { key: keys[role].key })).status,
      correct: (await ask('/v1/corrections/none', { key: keys[role].key, method: 'DELETE' })).status,
      review: (await ask('/v1/models/default/review', { key: keys[role].key })).status,
      learn: (await ask('/v1/models/default/training-runs', { key: keys[role].key, body: {} })).status,
      keys: (await ask('/v1/api-keys', { key: keys[role].key })).status,
      health: (await ask('/v1/health', { key: keys[role].key })).status,
      queues: (await ask('/queues/api/queues', { key: keys[role].key })).status,
    });
    const none = { correct: 403, review: 403, learn: 403, keys: 403, health: 403, queues: 403 };
    expect(await may('predict')).toEqual({ ...none, classes: 200 });
    expect(await may('annotate')).toEqual({ ...none, classes: 200, correct: 404, review: 200 });
    expect(await may('admin')).toEqual({
      ...{ classes: 200, correct: 404, review: 200, keys: 200, health: 200, queues: 200 },
      learn: 422, // there is nothing yet
    });
    expect((await ask('/queues')).status).toBe(401);
    const own = await classify(keys.predict.key, 'own');
    const foreign = await classify(keys.admin.key, 'foreign');
    expect((await ask(`/v1/predictions/${own}`, { key: keys.predict.key })).status).toBe(200);
    expect((await ask(`/v1/predictions/${foreign}`, { key: keys.predict.key })).status).toBe(404);
    expect((await ask(`/v1/predictions/${foreign}/image`, { key: keys.predict.key })).status).toBe(404);
    expect((await ask(`/v1/predictions/${foreign}`, { key: keys.annotate.key })).status).toBe(200);
    const image = `/v1/images/${'0'.repeat(64)}`;
    expect((await ask(image, { key: keys.predict.key })).status).toBe(403);
    expect((await ask(image, { key: keys.annotate.key })).status).toBe(404);
  });

  it('lets nobody but an admin undo what an admin decided', async () => {
    const boss = (await makeKey('decides', 'admin')).key;
    const ann = (await makeKey('disagrees', 'annotate')).key;
    const path = `/v1/predictions/${await classify(boss, 'decided')}/corrections`;
    const says = { newClass: 'settled' };
    const decided = await ask<Correction>(path, { key: boss, body: says });
    const own = await ask<Correction>(path, { key: ann, body: says });
    const undo = async (id: string, key: string) =>
      (await ask(`/v1/corrections/${id}`, { key, method: 'DELETE' })).status;
    expect(await undo(decided.body.id, ann)).toBe(403);
    expect(await undo(own.body.id, ann)).toBe(200);
    expect(await undo(decided.body.id, boss)).toBe(200);
  });

  it('says nothing anew where an import that an admin decided against is made again', async () => {
    const send = async (role: 'admin' | 'annotate', className: string) => {
      const form = new FormData();
      form.append('class', className);
      form.append('image', new Blob([variant('imported twice') as Uint8Array<ArrayBuffer>]), 'photo.png');
      const headers = {
        authorization: `Bearer ${(await makeKey(`imports ${crypto.randomUUID()}`, role)).key}`,
      };
      const again = async () => {
        const answer = await fetch(`${api.url}/v1/models/default/examples`, {
          method: 'POST',
          body: form,
          headers,
        });
        return (await answer.json()) as Imported;
      };
      return { first: await again(), again };
    };
    await send('admin', 'decided so');
    const other = await send('annotate', 'thought so');
    expect(other.first).toMatchObject({ imported: 1, duplicates: 0 });
    const corrections = await stack.database.correction.count();
    expect(await other.again()).toMatchObject({ imported: 0, duplicates: 1 });
    expect(await stack.database.correction.count()).toBe(corrections);
  });

  it('asks each of two who disagree at most once more, and whoever comes next', async () => {
    const [ann, ben, cem] = await Promise.all(
      ['first', 'second', 'third'].map(async (name) => (await makeKey(`${name} of three`, 'annotate')).key),
    );
    const id = await classify(ann as string, 'disputed');
    const say = (key: string | undefined, newClass: string) =>
      ask(`/v1/predictions/${id}/corrections`, { key: key as string, body: { newClass } });
    const asked = async (key: string | undefined) => {
      const { body } = await ask<ReviewList>('/v1/models/default/review?order=recheck', {
        key: key as string,
      });
      await stack.database.reviewLease.deleteMany();
      return body.items.some((item) => item.id === id);
    };
    await say(ann, 'cup of one');
    expect([await asked(ann), await asked(ben)]).toEqual([false, false]);
    await say(ben, 'cup of the other');
    expect([await asked(ben), await asked(ann)]).toEqual([false, true]);
    await say(ann, 'cup of one');
    expect([await asked(ann), await asked(ben), await asked(cem)]).toEqual([false, false, true]);
    await say(cem, 'cup of the third');
    expect([await asked(ann), await asked(ben), await asked(cem)]).toEqual([true, true, false]);
  });

  it('never gives two people the same item to review', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `review ${index}`);
    const key = (await makeKey('uploader', 'predict')).key;
    for (const name of names) await classify(key, name);
    const reviewers = await Promise.all(['r1', 'r2', 'r3'].map((name) => makeKey(name, 'annotate')));
    const lists = await Promise.all(
      reviewers.map(({ key: own }, index) =>
        ask<ReviewList>(
          `/v1/models/default/review?limit=4&order=${['newest', 'uncertain', 'random'][index]}`,
          {
            key: own,
          },
        ),
      ),
    );
    const seen = lists.flatMap(({ body }) => body.items.map(({ image }) => image.sha256));
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(seen.length);
    const again = await ask<ReviewList>('/v1/models/default/review?limit=4&order=newest', {
      key: reviewers[0]?.key as string,
    });
    expect(again.body.items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(lists[0]?.body.items.map(({ id }) => id) ?? []),
    );
  });

  it('shows a key once, keeps its hash, and forgets it with its sessions at once when it is revoked', async () => {
    const made = await makeKey('leaver', 'annotate');
    expect(
      await ask('/v1/api-keys', { cookie: admin, body: { name: 'leaver', role: 'predict' } }),
    ).toMatchObject({
      status: 409,
    });
    const session = (await signIn(made.key)).headers.get('set-cookie')?.split(';')[0] as string;
    expect((await ask('/v1/me', { key: made.key })).status).toBe(200);
    expect((await ask('/v1/me', { cookie: session })).status).toBe(200);
    const listed = await ask<ApiKeyList>('/v1/api-keys', { cookie: admin });
    expect(JSON.stringify(listed.body)).not.toContain(made.key);
    expect((await ask(`/v1/api-keys/${made.id}`, { cookie: admin, method: 'DELETE' })).status).toBe(204);
    expect((await ask('/v1/me', { key: made.key })).status).toBe(401);
    expect((await ask('/v1/me', { cookie: session })).status).toBe(401);
    expect((await ask(`/v1/api-keys/${made.id}`, { cookie: admin, method: 'DELETE' })).status).toBe(204);
  });

  it('ends the events that somebody follows whose key is revoked', async () => {
    const { id: modelId } = await stack.database.model.findFirstOrThrow();
    const progress = { stage: 'waiting', step: 0, of: 0, loss: null, secondsLeft: null };
    const run = await stack.database.trainingRun.create({
      data: { modelId, mode: 'head', release: 'auto', trigger: 'manual', by: 'test', progress },
    });
    const { id, key } = await makeKey('follower', 'annotate');
    const authorization = `Bearer ${key}`;
    const events = await ServerEvents.open(`${api.url}/v1/training-runs/${run.id}/events`, { authorization });
    const values = events.values();
    expect(await values.next()).toMatchObject({ value: { id: run.id } });
    await ask(`/v1/api-keys/${id}`, { cookie: admin, method: 'DELETE' });
    await stack.database.trainingRun.update({ where: { id: run.id }, data: { state: 'cancelled' } });
    const cutOff = await values.next().then(
      ({ done }) => done,
      () => true,
    );
    expect(cutOff).toBe(true);
  });

  it('takes nothing more in for a key that is revoked meanwhile', async () => {
    const { id, key } = await makeKey('taker', 'annotate');
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    try {
      const part = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"`;
      const photo = variant('taken in').toString('latin1');
      const begin = `${part('class')}\r\n\r\ncup\r\n${part('image')}; filename="a"\r\n\r\n${photo}`;
      const end = '\r\n--x--\r\n';
      const form = `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${begin.length + end.length}`;
      const head = `Host: localhost\r\nAuthorization: Bearer ${key}\r\n${form}\r\nExpect: 100-continue`;
      socket.write(`POST /v1/models/default/examples HTTP/1.1\r\n${head}\r\n\r\n`);
      await once(socket, 'data');
      socket.write(begin, 'latin1');
      const uploads = path.join(stack.home, 'uploads');
      const received = () => readdirSync(uploads, { recursive: true }).length >= 2; // a folder, and the photo in it
      await until(received, { what: 'the photo to come' });
      await ask(`/v1/api-keys/${id}`, { cookie: admin, method: 'DELETE' });
      socket.write(end);
      expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 401 /);
    } finally {
      socket.destroy();
    }
    expect(await stack.database.correction.count({ where: { by: 'taker' } })).toBe(0);
  });

  it('gives no more photos to a key that is revoked meanwhile', async () => {
    const { id, key } = await makeKey('exporter', 'annotate');
    const photos = new FormData();
    photos.append('class', 'espresso');
    for (let n = 0; n < 60; n++) photos.append('image', new Blob([variant(`exported ${n}`)]), `${n}.png`);
    const authorization = `Bearer ${key}`;
    const headers = { authorization };
    const sent = { method: 'POST', headers, body: photos };
    expect((await fetch(`${api.url}/v1/models/default/examples`, sent)).status).toBe(201);
    const answer = await fetch(`${api.url}/v1/models/default/export?format=folders`, { headers });
    const body = answer.body?.getReader();
    expect((await body?.read())?.done).toBe(false);
    await ask(`/v1/api-keys/${id}`, { cookie: admin, method: 'DELETE' });
    const rest = async () => {
      for (;;) if ((await body?.read())?.done) return 'whole';
    };
    expect(await rest().catch(() => 'cut off')).toBe('cut off');
  });

  it('ends a session', async () => {
    const made = await makeKey('visitor', 'predict');
    const cookie = (await signIn(made.key)).headers.get('set-cookie')?.split(';')[0] as string;
    expect((await ask('/v1/session', { cookie, method: 'DELETE' })).status).toBe(204);
    expect((await ask('/v1/me', { cookie })).status).toBe(401);
    expect((await ask('/v1/me', { key: made.key })).status).toBe(200);
  });

  it('keeps the session behind https in a cookie that no neighbour of the domain can set', async () => {
    const { key } = await makeKey('by https', 'predict');
    const env = { ...stack.environment, AMEND_PUBLIC_URL: 'https://amend.example.com' };
    const secure = new Api(env, await ownPort());
    await secure.start();
    try {
      const opened = await secure.call('POST', '/v1/session', { token: key });
      const cookie = opened.headers.get('set-cookie') as string;
      expect(cookie).toMatch(
        /^__Host-amend_session=[\w-]{43};.* Path=\/;.*HttpOnly; Secure; SameSite=Strict/,
      );
      expect(cookie).not.toContain('Domain');
      const [own] = cookie.split(';') as [string];
      const me = (sent: string) => fetch(`${secure.url}/v1/me`, { headers: { cookie: sent } });
      expect((await me(`amend_session=theirs; ${own}`)).status).toBe(200);
      expect((await me(own.replace('__Host-', ''))).status).toBe(401);
    } finally {
      await secure.end();
    }
  });

  it('refuses what another site asks for', async () => {
    const origin = {
      headers: { origin: 'http://evil.example' },
      cookie: admin,
      body: { name: 'x', role: 'admin' },
    };
    expect((await ask('/v1/api-keys', origin)).body.error.code).toBe('cross_site');
    const own = { headers: { origin: api.url }, cookie: admin, body: { name: 'own', role: 'predict' } };
    expect((await ask('/v1/api-keys', own)).status).toBe(201);
  });

  it('stops those who guess', async () => {
    const statuses = new Set<number>();
    for (let attempt = 0; attempt < MANY && !statuses.has(429); attempt++)
      statuses.add((await signIn(`guess ${attempt}`)).status);
    expect(statuses).toEqual(new Set([401, 429]));
    expect((await ask('/v1/me', { cookie: admin })).status).toBe(200);
  });
});

describe('access with AUTH=none', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack({ AMEND_RATE_LIMIT: '25' }));
  });
  afterAll(() => stack?.dispose());

  const status = (headers: Record<string, string>, pathName = '/v1/me') =>
    new Promise<number | undefined>((resolve, reject) => {
      request(api.url + pathName, { headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });

  it('answers under loopback names only', async () => {
    expect(await status({ host: 'localhost' })).toBe(200);
    expect(await status({ host: 'rebound.example' })).toBe(403);
    expect(await status({ host: 'rebound.example' }, '/')).toBe(403);
  });

  it('limits requests a minute', async () => {
    const me = () => api.get<ErrorBody>('/v1/me');
    let answer = await me();
    expect(answer.status).toBe(200);
    // The minute may be over before the limit is reached, and another one begin.
    for (let asked = 1; asked < MANY && answer.status === 200; asked++) answer = await me();
    expect(answer).toMatchObject({ status: 429, body: { error: { code: 'rate_limited' } } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
