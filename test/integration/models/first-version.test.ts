import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ErrorBody, Model } from '@amend/contracts';
import { type Api, ApiStack } from '../../support/api-stack';
import { type S3Server, startS3 } from '../../support/s3-server';

describe('the first version of a model', () => {
  let s3: S3Server;
  let front: http.Server;
  let stack: ApiStack;
  let api: Api;
  /** Whether the storage refuses the files of versions. */
  let refuses = false;
  /** While it is there, threads that write a version end at once. */
  let endsThreads: string;

  beforeAll(async () => {
    s3 = await startS3('state');
    front = http.createServer((request, response) => {
      if (refuses && request.url?.includes('/bundles/')) response.writeHead(503).end();
      else pass(request, response);
    });
    await once(front.listen(0, '127.0.0.1'), 'listening');
    stack = await ApiStack.create((home) => {
      endsThreads = path.join(home, 'ends-threads');
      const preload = path.join(home, 'preload.mjs');
      writeFileSync(
        preload,
        `import { existsSync } from 'node:fs';
        import { isMainThread, workerData } from 'node:worker_threads';
        const writes = !isMainThread && workerData?.name?.startsWith('imagenet-');
        if (writes && existsSync(${JSON.stringify(endsThreads)})) process.exit(7);`,
      );
      return {
        ...s3.env,
        AWS_ENDPOINT_URL: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
        STORAGE_URL: 's3://state/amend',
        NODE_OPTIONS: `--import=${pathToFileURL(preload)}`,
      };
    });
    await stack.modelServer.start();
    api = await stack.startApi();
  });
  afterAll(async () => {
    await stack?.dispose();
    front.close();
    await s3.close();
  });

  /** S3 itself. */
  function pass(request: http.IncomingMessage, response: http.ServerResponse): void {
    const { method, headers } = request;
    const inner = http.request(`${s3.env.AWS_ENDPOINT_URL}${request.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(inner);
  }

  const create = (name: string) => api.post<ErrorBody>('/v1/models', { name });

  it('is said to wait for a storage that cannot take its files', async () => {
    refuses = true;
    const answer = await create('refused');
    refuses = false;
    expect(answer).toMatchObject({ status: 503, body: { error: { code: 'storage_unavailable' } } });
  });

  it('is not there by half where the thread that writes it ends early, and is made by the next process', async () => {
    writeFileSync(endsThreads, '');
    expect(await create('ended')).toMatchObject({ status: 500, body: { error: { code: 'internal' } } });
    const { id } = await stack.database.model.findUniqueOrThrow({ where: { name: 'ended' } });
    expect(api.log).toContain(`The thread that writes imagenet-${id} ended early, with code 7`);
    expect(readdirSync(path.join(stack.home, 'bundles')).join()).not.toMatch(`.tmp-|${id}`);
    expect((await api.get<Model>('/v1/models/ended')).body).toMatchObject({ live: null });
    rmSync(endsThreads);
    await api.end('SIGKILL');
    api = await stack.startApi();
    for (const name of ['refused', 'ended'])
      expect((await api.get<Model>(`/v1/models/${name}`)).body).toMatchObject({ live: 1, classes: 1000 });
    expect(existsSync(path.join(stack.home, 'bundles', `imagenet-${id}`))).toBe(true);
  });
});
