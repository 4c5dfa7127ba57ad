import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atEnd } from '../support/at-end';
import { ownPort } from '../support/own-port';
import { until } from '../support/until';

/** bcrypt of `secret`: what the registry wants of its users. */
const USER = 'ann:$2y$05$abcdefghijklmnopqrstuuOQiyCxlgf/oeuTqixKmWdcYUh4Hjl0a';

/** Debian's docker-registry, which wants a name and a password, on a loopback port. */
export class DockerRegistry {
  private constructor(
    readonly address: string,
    private readonly folder: string,
    private readonly child: ChildProcess,
  ) {}

  readonly dispose = atEnd(() => this.end());

  static async start(): Promise<DockerRegistry> {
    const folder = mkdtempSync(path.join(tmpdir(), 'amend-registry-'));
    const address = `127.0.0.1:${await ownPort()}`;
    const config = {
      version: 0.1,
      log: { level: 'error' },
      storage: { filesystem: { rootdirectory: path.join(folder, 'data') } },
      http: { addr: address },
      auth: { htpasswd: { realm: 'tests', path: path.join(folder, 'users') } },
    };
    writeFileSync(path.join(folder, 'users'), `${USER}\n`);
    writeFileSync(path.join(folder, 'config.yml'), JSON.stringify(config)); // JSON is YAML
    const child = spawn('docker-registry', ['serve', path.join(folder, 'config.yml')], { stdio: 'ignore' });
    const registry = new DockerRegistry(address, folder, child);
    await until(() => registry.status('/v2/'), { what: 'the registry to answer' });
    return registry;
  }

  /** A folder for DOCKER_CONFIG, as after `docker login`. */
  login(): string {
    const auth = Buffer.from('ann:secret').toString('base64');
    const file = path.join(this.folder, 'config.json');
    writeFileSync(file, JSON.stringify({ auths: { [this.address]: { auth } } }));
    return this.folder;
  }

  /** Of an answer to somebody who has logged in; undefined: it does not answer. */
  async status(place: string): Promise<number | undefined> {
    const authorization = `Basic ${Buffer.from('ann:secret').toString('base64')}`;
    return fetch(`http://${this.address}${place}`, { headers: { authorization } }).then(
      ({ status }) => status,
      () => undefined,
    );
  }

  private async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
