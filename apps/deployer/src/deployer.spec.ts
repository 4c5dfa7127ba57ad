import { EventEmitter, on, once } from 'node:events';
import { Changes } from '@amend/db/sql';
import { DaemonAwayError, type Docker, DockerError } from '@amend/docker';
import type { Logger } from '@amend/logging';
import { Deployer } from './deployer.js';
import type { DeploymentTools } from './deployment-work.js';
import type { ImageKeeper } from './image-keeper.js';

const logger = { info: () => undefined, warn: () => undefined } as unknown as Logger;

/** Of a deployer that has one deployment, which starts in that fleet. */
function toolsOf(fleet: object, log: object): DeploymentTools {
  const row = { id: 'a', state: 'starting', wanted: true, target: 'docker', addresses: [], image: 'i' };
  return {
    deployments: { list: async () => [row], enter: async () => false },
    fleets: { docker: fleet, swarm: fleet },
    hasImage: async () => true,
    startMs: 60_000,
    logger: log,
  } as unknown as DeploymentTools;
}

describe('Deployer', () => {
  it('looks after deployments while what nobody wants takes long to end', async () => {
    const looks = new EventEmitter();
    let clearing = false;
    const fleet = {
      present: async () => ['gone'],
      clear: () => {
        clearing = true;
        return new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
      },
      converge: async () => undefined,
      observe: async () => {
        if (clearing) looks.emit('look');
        return { present: true, replicas: [], complete: false };
      },
    };
    const tools = toolsOf(fleet, logger);
    const stop = new AbortController();
    const events = (_labels: object, signal: AbortSignal) => on(looks, 'container', { signal });
    const docker = { daemon: { events } } as unknown as Docker;
    const keeper = { prune: async () => undefined } as unknown as ImageKeeper;
    const deployer = new Deployer(docker, 'i', tools, keeper, () => undefined);
    const running = deployer.run(new Changes(''), stop.signal);
    await once(looks, 'look');
    await once(looks, 'look');
    stop.abort();
    await running;
  });

  it('says once that Docker is away, however often it asks, and that it is back', async () => {
    const looks = new EventEmitter();
    let away = true;
    const unlessAway = async <T>(answer: T) => {
      if (away) throw new DaemonAwayError('connect ENOENT');
      return answer;
    };
    const fleet = {
      present: () => unlessAway([]),
      observe: () => {
        looks.emit('look');
        return unlessAway({ present: true, replicas: [], complete: false });
      },
      converge: async () => undefined,
    };
    const said: string[] = [];
    const say = (_: unknown, what = _) => said.push(what as string);
    const tools = toolsOf(fleet, { info: say, warn: say });
    const stop = new AbortController();
    async function* events(_labels: object, signal: AbortSignal, onOpen: () => void) {
      await unlessAway(undefined);
      onOpen();
      yield* on(looks, 'container', { signal });
    }
    const docker = { daemon: { events } } as unknown as Docker;
    const keeper = { prune: async () => undefined } as unknown as ImageKeeper;
    const deployer = new Deployer(docker, 'i', tools, keeper, () => undefined);
    const running = deployer.run(new Changes(''), stop.signal);
    for (let look = 0; look < 3; look++) await once(looks, 'look');
    expect(said).toEqual(['Docker is away; all deployments wait for it']);
    expect(deployer.dockerAway).toBe('connect ENOENT');
    away = false;
    for (let look = 0; look < 2; look++) await once(looks, 'look');
    expect(said).toEqual(['Docker is away; all deployments wait for it', 'Docker answers again']);
    expect(deployer.dockerAway).toBeNull();
    stop.abort();
    await running;
  });

  it('says once what Docker refuses, however often it asks, and again what changes or comes back', async () => {
    const looks = new EventEmitter();
    const answers: (Error | undefined)[] = [
      ...Array<Error>(3).fill(new DockerError('permission denied')),
      ...Array<Error>(2).fill(new DockerError('no space left')),
      undefined,
      undefined,
      new DockerError('no space left'),
      undefined,
    ];
    const fleet = {
      present: async () => [],
      observe: async () => {
        const refuses = answers.shift();
        looks.emit('look');
        if (refuses) throw refuses;
        return { present: true, replicas: [], complete: false };
      },
      converge: async () => {
        throw new DockerError('no port is left');
      },
    };
    const said: string[] = [];
    const tools = toolsOf(fleet, {
      info: () => undefined,
      warn: ({ err }: { err: Error }, what: string) => said.push(`${what}: ${err.message}`),
    });
    const stop = new AbortController();
    const events = (_labels: object, signal: AbortSignal) => on(looks, 'container', { signal });
    const docker = { daemon: { events } } as unknown as Docker;
    const keeper = { prune: async () => undefined } as unknown as ImageKeeper;
    const running = new Deployer(docker, 'i', tools, keeper, () => undefined).run(
      new Changes(''),
      stop.signal,
    );
    while (answers.length > 0) await once(looks, 'look');
    expect(said).toEqual([
      'a deployment was interrupted; it will go on: permission denied',
      'a deployment was interrupted; it will go on: no space left',
      'replicas cannot be started: no port is left',
      'a deployment was interrupted; it will go on: no space left',
    ]);
    stop.abort();
    await running;
  });

  it('does not ask at once again for what Docker refuses, though Docker tells of each attempt', async () => {
    const looks = new EventEmitter();
    const at: number[] = [];
    const fleet = {
      present: async () => [],
      observe: async () => ({ present: true, replicas: [], complete: false }),
      converge: async () => {
        at.push(performance.now());
        looks.emit('container', { action: 'create' });
        looks.emit('asked');
        throw new DockerError('no port is left');
      },
    };
    const tools = toolsOf(fleet, logger);
    const stop = new AbortController();
    async function* events(_labels: object, signal: AbortSignal) {
      for await (const [event] of on(looks, 'container', { signal })) yield event;
    }
    const docker = { daemon: { events } } as unknown as Docker;
    const keeper = { prune: async () => undefined } as unknown as ImageKeeper;
    const running = new Deployer(docker, 'i', tools, keeper, () => undefined).run(
      new Changes(''),
      stop.signal,
    );
    while (at.length < 4) await once(looks, 'asked');
    stop.abort();
    await running;
    const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThan(150);
  });
});
