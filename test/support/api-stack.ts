import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Classification } from '@amend/contracts';
import type { Database } from '@amend/db';
import { atEnd } from './at-end';
import { type FreshDatabase, freshDatabase } from './fresh-database';
import { ownPort } from './own-port';
import { isTooSlow, STARTS } from './too-slow';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

interface Message {
  type: string;
  text?: string;
}

/** One process of the product, run from dist/ as the supervisor runs it. */
export class StackProcess {
  private child: ChildProcess | undefined;
  private output = '';
  /** What it asked its supervisor to show. */
  readonly notices: string[] = [];

  constructor(
    private readonly program: string,
    private readonly args: string[],
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get log(): string {
    return this.output;
  }

  /** Settles when the process says that it is ready. */
  async start(): Promise<void> {
    for (let starts = 1; ; starts++) {
      const before = this.output.length;
      try {
        return await this.startOnce();
      } catch (error) {
        if (starts === STARTS || !isTooSlow(this.output.slice(before))) throw error;
      }
    }
  }

  private async startOnce(): Promise<void> {
    const child = spawn(process.execPath, [this.program, ...this.args], {
      env: { ...process.env, NODE_OPTIONS: undefined, ...this.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => {
        this.output += data.toString();
      });
    const ready = new Promise<void>((resolve) => {
      child.on('message', (message: Message) => {
        if (message.type === 'ready') resolve();
        else if (message.text) this.notices.push(message.text);
      });
    });
    const ended = once(child, 'close').then(() => {
      throw new Error(`${this.program} ended before it was ready:\n${this.output.slice(-4000)}`);
    });
    await Promise.race([ready, ended]);
    ended.catch(() => undefined); // from now on it may end
  }

  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** Sends a signal and waits until the process is gone, and all that it said is in the log. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'close');
    child.kill(signal);
    await gone;
  }
}

/** An API process and how to call it. */
export class Api extends StackProcess {
  constructor(
    env: NodeJS.ProcessEnv,
    private readonly port: number,
  ) {
    super('apps/api/dist/main.js', [], { ...env, PORT: String(port) });
  }

  /** Whether a claim's worker, `host:pid:…`, is this process. */
  owns(worker: string): boolean {
    return worker.split(':')[1] === String(this.pid);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async call<T = unknown>(method: string, pathName: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(this.url + pathName, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : text) as T,
    };
  }

  get<T>(pathName: string): Promise<Answer<T>> {
    return this.call<T>('GET', pathName);
  }

  post<T>(pathName: string, body: unknown = {}): Promise<Answer<T>> {
    return this.call<T>('POST', pathName, body);
  }

  /** Classifies an image with a model, and answers the status too. */
  async classify(image: Uint8Array, model = 'default'): Promise<Answer<Classification>> {
    const response = await fetch(`${this.url}/v1/models/${model}/classify`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: image as Uint8Array<ArrayBuffer>,
    });
    const body = (await response.json()) as Classification;
    return { status: response.status, headers: response.headers, body };
  }
}

/** A database, a model server and any number of API processes; no trainer. */
export class ApiStack {
  readonly apis: Api[] = [];
  readonly dispose = atEnd(() => this.clear());

  private constructor(
    readonly home: string,
    readonly fresh: FreshDatabase,
    readonly database: Database,
    readonly modelServer: StackProcess,
    readonly environment: NodeJS.ProcessEnv,
  ) {}

  /** @param more settings; where they depend on it, by the state folder */
  static async create(
    more: NodeJS.ProcessEnv | ((home: string) => NodeJS.ProcessEnv) = {},
  ): Promise<ApiStack> {
    const home = mkdtempSync(path.join(tmpdir(), 'amend-api-'));
    const serving = path.join(home, 'serving');
    mkdirSync(serving);
    const fresh = await freshDatabase();
    const port = await ownPort();
    const env = {
      DATABASE_URL: fresh.url,
      AMEND_HOME: home,
      SERVING_ADDRESS: `127.0.0.1:${port}`,
      REDIS_URL: undefined,
      AMEND_LOG_LEVEL: 'info',
      AMEND_LOG_PRETTY: 'false',
      AMEND_IMAGE_TIMEOUT_MS: '120000', // a machine with too much to do is no fault of the image
      ...(typeof more === 'function' ? more(home) : more),
    };
    const args = [`--models_dir=${serving}`, `--port=${port}`, '--num_workers=1'];
    args.push('--file_system_poll_wait_seconds=0.2');
    const modelServer = new StackProcess('libs/model-server/dist/main.js', args, env);
    return new ApiStack(home, fresh, fresh.open(3), modelServer, env);
  }

  /** An API process that has not been started. */
  async api(): Promise<Api> {
    const api = new Api(this.environment, await ownPort());
    this.apis.push(api);
    return api;
  }

  async startApi(): Promise<Api> {
    const api = await this.api();
    await api.start();
    return api;
  }

  private async clear(): Promise<void> {
    this.modelServer.signal('SIGCONT');
    await Promise.all([...this.apis, this.modelServer].map((each) => each.end('SIGKILL')));
    await this.fresh.drop();
    rmSync(this.home, { recursive: true, force: true });
  }
}
