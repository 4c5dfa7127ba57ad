import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectDocker } from './docker.js';
import { DaemonAwayError } from './docker-error.js';

const QUIET_MS = 500;
const silence = new DaemonAwayError(
  'the Docker daemon does not answer: nothing came from it for 0.5 seconds',
);

describe('a daemon that falls silent or breaks off', () => {
  const before = { ...process.env };
  let server: Server;
  const serve = async (answer: RequestListener) => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    process.env.DOCKER_HOST = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return connectDocker({ quietMs: QUIET_MS });
  };
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    process.env = { ...before };
  });

  it('is away when it does not begin to answer', async () => {
    const docker = await serve(() => undefined);
    await expect(docker.daemon.info()).rejects.toEqual(silence);
    await expect(docker.images.push('registry.example/a:1')).rejects.toEqual(silence);
  });

  it('is away when it stops in the middle of an answer', async () => {
    const docker = await serve((_, response) => response.write('{"ServerVersion"'));
    await expect(docker.daemon.info()).rejects.toEqual(silence);
  });

  it('is away when its answer breaks off in the middle', async () => {
    const docker = await serve((_, response) => {
      response.write('{"ServerVersion"', () => response.destroy());
    });
    await expect(docker.daemon.info()).rejects.toEqual(
      new DaemonAwayError('the Docker daemon broke off in the middle of an answer'),
    );
  });

  it('is away when it stops in the middle of a build or a push', async () => {
    const docker = await serve((request, response) => {
      request.resume();
      response.write('{"stream":"Step 1"}\n');
    });
    const context = [{ path: 'Dockerfile', bytes: Buffer.from('FROM scratch') }];
    await expect(docker.images.build(context, { tag: 'a', dockerfile: 'Dockerfile' })).rejects.toEqual(
      silence,
    );
    await expect(docker.images.push('registry.example/a:1')).rejects.toEqual(silence);
  });

  it('is waited for while a build shows signs of life', async () => {
    const docker = await serve((request, response) => {
      request.resume();
      let steps = 0;
      const timer = setInterval(() => {
        response.write('{"stream":"Step"}\n');
        if (++steps < 25) return;
        clearInterval(timer);
        response.end('{"aux":{"ID":"sha256:1"}}\n');
      }, QUIET_MS / 20);
    });
    expect(await docker.images.build([], { tag: 'a', dockerfile: 'Dockerfile' })).toBe('sha256:1');
  });

  it('may have no events to tell of for as long as it likes', async () => {
    const docker = await serve((_, response) => {
      response.write('\n');
      setTimeout(() => response.end('{"Action":"die","Actor":{"ID":"1"}}\n'), QUIET_MS * 1.5);
    });
    const heard = [];
    for await (const event of docker.daemon.events({}, new AbortController().signal, () => undefined))
      heard.push(event);
    expect(heard).toEqual([{ containerId: '1', action: 'die' }]);
  });

  it('has nothing against it when nobody listens to its events any more', async () => {
    const stop = new AbortController();
    const docker = await serve(() => stop.abort());
    for await (const event of docker.daemon.events({}, stop.signal, () => undefined)) throw event;
    expect(stop.signal.aborted).toBe(true);
  });
});
