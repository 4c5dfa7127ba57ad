import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LockHeldError, lockProcess } from '@amend/db/server';
import { connectDocker, type Docker } from '@amend/docker';
import { atEnd } from '../support/at-end';
import { until } from '../support/until';
import { docker } from './docker-command';

/** Why no test can have a Docker daemon here; undefined: it can. */
export function noDocker(): string | undefined {
  if (process.getuid?.() !== 0) return 'needs root, to run a Docker daemon of its own';
  for (const program of ['dockerd', 'docker', 'iptables', 'ip'])
    if (spawnSync('which', [program]).status !== 0) return `needs ${program}`;
  return undefined;
}

/**
 * A Docker daemon of the tests' own, apart from one that the machine may have: it can be ended and started again, and all
 * that it made goes with it. Reached through DOCKER_HOST, which `start` sets for this process and its children.
 */
export class DockerDaemon {
  private child: ChildProcess | undefined;
  /** Leaves the swarm, removes all containers, volumes and the images of versions, and ends the daemon. */
  readonly dispose = atEnd(() => this.clear());

  private constructor(
    private readonly folder: string,
    private readonly bridge: string,
    private readonly root: string,
    private readonly release: () => void,
  ) {}

  /** @param dataRoot where it keeps all it has; by default where the next daemon finds it again, so that images are made once */
  static async start(dataRoot?: string): Promise<DockerDaemon> {
    const folder = mkdtempSync(path.join(tmpdir(), 'amend-docker-'));
    const bridge = await makeBridge();
    const kept = dataRoot === undefined ? keptRoot() : { root: dataRoot, release: () => undefined };
    mkdirSync(kept.root, { recursive: true });
    const daemon = new DockerDaemon(folder, bridge, kept.root, kept.release);
    process.env.DOCKER_HOST = `unix://${folder}/docker.sock`;
    await daemon.run();
    await daemon.empty(); // of what a run left that was killed
    return daemon;
  }

  get docker(): Docker {
    return connectDocker();
  }

  get log(): string {
    return readFileSync(path.join(this.folder, 'log'), 'utf8');
  }

  /** Starts it again after `end`. */
  async run(): Promise<void> {
    const log = openSync(path.join(this.folder, 'log'), 'a');
    const { folder } = this;
    const child = spawn(
      'dockerd',
      [
        '-H',
        `unix://${folder}/docker.sock`,
        '--exec-root',
        `${folder}/exec`,
        '--pidfile',
        `${folder}/pid`,
        '--data-root',
        this.root,
        '--bridge',
        this.bridge,
        // Published ports are forwarded by its proxies alone: rules of the packet filter would be everybody's.
        '--iptables=false',
        '--ip-masq=false',
        '--ip-forward=false',
      ],
      { stdio: ['ignore', log, log] },
    );
    this.child = child;
    await until(
      async () => {
        if (child.exitCode !== null) throw new Error(`dockerd ended:\n${this.log.slice(-2000)}`);
        return this.docker.daemon.info().then(
          () => true,
          () => false,
        );
      },
      { what: 'dockerd to answer' },
    );
  }

  /** Ends it as a crash would: its containers run on until it is started again. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child) return;
    const pidFile = path.join(this.folder, 'exec/containerd/containerd.pid');
    const containerd = readFileSync(pidFile, 'utf8').trim();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await until(async () => !existsSync(`/proc/${containerd}/exe`), { what: 'containerd to end, too' });
    // Where nobody has cleared it away yet, the next daemon would take it for one that lives.
    rmSync(pidFile);
  }

  /** Ends it and its containers. */
  async end(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
    this.unmount();
  }

  /** The process that containerd keeps for each container may outlive the daemon, which did not wait for its end. */
  private killShims(): void {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (command.includes(this.folder)) process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It has ended.
      }
  }

  /** What a daemon that ended in a hurry left mounted, the next one could not remove. */
  private unmount(): void {
    for (const line of readFileSync('/proc/mounts', 'utf8').split('\n').reverse()) {
      const mounted = line.split(' ')[1];
      if (mounted?.startsWith(this.folder) || mounted?.startsWith(this.root))
        spawnSync('umount', ['-l', mounted]);
    }
  }

  /** Makes it a swarm's manager. It gives itself 5 seconds for that; what it began goes on all the same. */
  async initSwarm(): Promise<void> {
    await until(
      async () => {
        spawnSync('docker', ['swarm', 'init', '--advertise-addr', '127.0.0.1'], { env: process.env });
        return (await this.docker.daemon.info()).swarm;
      },
      { what: 'the swarm' },
    );
  }

  private async leavesSwarm(): Promise<boolean> {
    if (!(await this.docker.daemon.info()).swarm) return true;
    spawnSync('docker', ['swarm', 'leave', '--force'], { env: process.env });
    return false;
  }

  /** Images alone stay, but for those of versions. */
  private async empty(): Promise<void> {
    const { containers, images } = this.docker;
    await until(() => this.leavesSwarm(), { what: 'the end of the swarm' });
    await Promise.allSettled((await containers.list({})).map(({ id }) => containers.remove(id)));
    for (const volume of docker('volume', 'ls', '--quiet').split('\n').filter(Boolean))
      spawnSync('docker', ['volume', 'rm', volume], { env: process.env });
    const versions = await images.list({ 'amend.stage': 'version' });
    await Promise.allSettled(versions.map(({ id }) => images.remove(id)));
  }

  private async clear(): Promise<void> {
    if (this.child?.exitCode !== null) await this.run();
    try {
      await this.empty();
    } finally {
      await this.end();
      this.killShims();
      spawnSync('ip', ['link', 'delete', this.bridge]);
      rmSync(this.folder, { recursive: true, force: true });
      this.release();
    }
  }
}

/** The first that no other daemon uses now. Outside of the checkout: it holds copies of packages, which jest would find. */
function keptRoot(): { root: string; release: () => void } {
  for (let number = 1; ; number++) {
    const root = path.join(tmpdir(), `amend-test-docker-${number}`);
    try {
      return { root, release: lockProcess(`${root}.lock`) };
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error;
    }
  }
}

const FIRST_NET = 20;

/** A bridge and a network that no other daemon has. */
async function makeBridge(): Promise<string> {
  for (let net = FIRST_NET; net < 255; net++) {
    const name = `amend${net}`;
    if (existsSync(`/sys/class/net/${name}`)) continue;
    if (spawnSync('ip', ['link', 'add', name, 'type', 'bridge']).status !== 0) continue;
    spawnSync('ip', ['addr', 'add', `172.31.${net}.1/24`, 'dev', name]);
    spawnSync('ip', ['link', 'set', name, 'up']);
    return name;
  }
  throw new Error('no network is left for a Docker daemon');
}
