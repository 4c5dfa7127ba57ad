import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { until } from './until';

/** The processes of the product, by what their command lines hold. */
const programs = {
  supervisor: 'scripts/start.mjs',
  API: 'apps/api/dist/main.js',
  trainer: 'trainer/dist/main.js',
  'training child': 'trainer/dist/child.js',
  'model server': 'libs/model-server/dist/main.js',
} as const;
export type Part = keyof typeof programs | 'PostgreSQL';
/** Whoever starts others stands before them: ended in this order, none comes back. */
export const everyPart = [...Object.keys(programs), 'PostgreSQL'] as readonly Part[];

/** One that has not stopped by then will not. */
const STOP_MS = 120_000;

/** The whole product, started as users start it, on a state folder and a port of its own. */
export class Product {
  private process: ChildProcess | undefined;
  private output = '';
  private folder: string | undefined;
  url = '';

  private constructor(
    private readonly root: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** A product that has not started yet, on an empty state folder. */
  static create(options: { root?: string; env?: NodeJS.ProcessEnv } = {}): Product {
    return new Product(options.root ?? process.cwd(), options.env ?? {});
  }

  /** Its state folder, made when it is first asked for: a product that tests share is created also where all are skipped. */
  get home(): string {
    // Not below a private folder: as root, PostgreSQL runs as another user and must be able to get there.
    this.folder ??= mkdtempSync(path.join(tmpdir(), 'amend-'));
    return this.folder;
  }

  /** Starts it and waits until it says that it is ready. */
  async start(limitMs = 300_000): Promise<void> {
    this.output = '';
    const child = spawn('npm', ['start', '--silent'], {
      cwd: this.root,
      env: {
        ...process.env,
        CI: undefined,
        PORT: '0',
        AMEND_HOME: this.home,
        AMEND_LOG_LEVEL: 'info',
        AMEND_IMAGE_TIMEOUT_MS: '120000', // a machine that stands still says nothing about the image
        ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process = child;
    const keep = (data: Buffer) => {
      this.output += data.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    await until(
      () => {
        if (child.exitCode !== null) throw new Error(`npm start ended (${child.exitCode}):\n${this.output}`);
        return /Amend is ready at (\S+)/.exec(this.output)?.[1];
      },
      { limitMs, what: () => `npm start to be ready:\n${this.output.slice(-4000)}` },
    ).then((url) => {
      this.url = url;
    });
  }

  /** Ctrl-C, and waits for the end. */
  async stop(): Promise<void> {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    for (const pid of this.pids('start.mjs')) killIfThere(pid, 'SIGINT');
    await ended;
  }

  /** Stops it, ends what would not stop, and forgets its state. */
  async dispose(): Promise<void> {
    await Promise.race([this.stop(), delay(STOP_MS, undefined, { ref: false })]);
    for (const part of everyPart) this.signal(part, 'SIGKILL');
    // What was killed may just be on its way out.
    rmSync(this.home, { recursive: true, force: true, maxRetries: 20 });
  }

  /** All that it has printed since it was started. */
  get log(): string {
    return this.output;
  }

  /** The first admin's way in, where sign-in is asked for: printed as it starts. */
  async signInLink(): Promise<{ url: string; token: string }> {
    const link = /http\S+\/sign-in\?token=(\S+)/;
    const [url = '', token = ''] = await until(() => link.exec(this.output), { what: 'the link' });
    return { url, token };
  }

  /** Processes of this product whose command line holds a text: found by AMEND_HOME in their environment. */
  pids(command: string): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => {
        try {
          const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
          if (!line.includes(command)) return false;
          if (line.includes(this.home)) return true;
          return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`AMEND_HOME=${this.home}`);
        } catch {
          return false; // it ended while we looked
        }
      });
  }

  /** Where the model server answers gRPC, as printed at the start. */
  get servingAddress(): string {
    return /Model server +(\S+)/.exec(this.output)?.[1] ?? '';
  }

  /** The process of a part; undefined while there is none. */
  pid(part: Part): number | undefined {
    if (part !== 'PostgreSQL')
      return this.pids(programs[part]).find((pid) => path.basename(programOf(pid)) === 'node');
    const file = path.join(this.home, 'postgres', 'data', 'postmaster.pid');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    return pid > 0 && path.basename(programOf(pid)) === 'postgres' ? pid : undefined;
  }

  /** Sends a signal to a part, if there is such a process. @returns its pid */
  signal(part: Part, signal: NodeJS.Signals): number | undefined {
    const pid = this.pid(part);
    if (pid) killIfThere(pid, signal);
    return pid;
  }

  /** PostgreSQL's server and every process that works for it: to be stopped together, as a dead disk stops them. */
  postgresPids(): number[] {
    const server = this.pid('PostgreSQL');
    if (!server) return [];
    const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim();
    return [server, ...children.split(' ').filter(Boolean).map(Number)];
  }

  /** Where the embedded PostgreSQL answers, as the product's own processes reach it. */
  get databaseUrl(): string {
    const folder = path.join(this.home, 'postgres');
    const [password, port] = ['password', 'port'].map((name) =>
      readFileSync(path.join(folder, name), 'utf8'),
    );
    return `postgresql://amend:${password?.trim()}@127.0.0.1:${port?.trim()}/amend`;
  }

  async get<T>(pathName: string): Promise<T> {
    return this.call<T>('GET', pathName);
  }

  async post<T>(pathName: string, body: unknown = {}): Promise<T> {
    return this.call<T>('POST', pathName, body);
  }

  /** @throws Error with the answer's text when it is no 2xx */
  async call<T>(method: string, pathName: string, body?: unknown): Promise<T> {
    const response = await fetch(this.url + pathName, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${pathName}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  /** The curl of the README. */
  async classify(image: Uint8Array, query = ''): Promise<Classified> {
    const form = new FormData();
    form.append('image', new Blob([image as Uint8Array<ArrayBuffer>]), 'photo.png');
    const response = await fetch(`${this.url}/v1/classify${query}`, { method: 'POST', body: form });
    if (!response.ok) throw new Error(`classify: ${response.status} ${await response.text()}`);
    return (await response.json()) as Classified;
  }
}

/** Sends a signal to a process, which may have ended by now. */
export function killIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The file that a process runs; empty for one that has ended. */
function programOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return '';
  }
}

export interface Classified {
  id: string;
  model: string;
  version: number;
  predictions: { classId: string; name: string; score: number }[];
}
