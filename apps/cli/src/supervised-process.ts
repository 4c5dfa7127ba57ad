import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { type Logger, watchForSilence } from '@amend/logging';

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
/** A process that ran this long is taken to have been healthy: its next restart is quick again. */
const HEALTHY_MS = 20_000;
/** One whose event loop stands still for so long hangs… */
const SILENCE_MS = 60_000;
/** …or that has not loaded its code by then, from whatever disk, on a machine however busy. */
const LOADING_MS = 5 * 60_000;

export interface ProcessSpec {
  name: string;
  /** The compiled entry point. */
  file: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  execArgv?: string[];
  /** How long it may take to stop before it is killed. */
  stopMs: number;
  /** The folder of its temporary files, which one that is killed leaves behind: emptied before each start. */
  temporary?: string;
}

/**
 * One of our processes, started again whenever it dies or hangs. It says over IPC that it is alive, and once `{ type: 'ready' }`,
 * and ends by itself when that channel closes, so none outlives a killed supervisor. Emits `ready` each time, and `notice` with
 * a text for people.
 */
export class SupervisedProcess extends EventEmitter<{ ready: []; notice: [string] }> {
  private child: ChildProcess | undefined;
  private stopping = false;
  private delay = FIRST_DELAY_MS;
  private restart: NodeJS.Timeout | undefined;

  constructor(
    private readonly spec: ProcessSpec,
    private readonly logger: Logger,
  ) {
    super();
  }

  /** Starts it; from now on it is kept running. */
  start(): void {
    const startedAt = Date.now();
    let child: ChildProcess;
    try {
      child = this.fork();
    } catch (error) {
      // Some reasons are thrown (no memory), others come as an event (no descriptors, no such program).
      this.startAgain({ err: error }, startedAt);
      return;
    }
    this.child = child;
    // One that could not be started says nothing, and there is nothing to end.
    if (child.pid !== undefined) this.endIfSilent(child, LOADING_MS);
    child.once('message', () => this.endIfSilent(child, SILENCE_MS));
    child.on('message', (message: { type?: string; text?: string }) => {
      if (message.type === 'ready') this.emit('ready');
      if (message.type === 'notice' && message.text) this.emit('notice', message.text);
    });
    const gone = (why: object) => {
      // A process that could not be started may be reported twice.
      if (this.child !== child) return;
      this.child = undefined;
      this.startAgain(why, startedAt);
    };
    child.once('exit', (code, signal) => gone({ code, signal }));
    child.on('error', (error) => {
      if (child.pid === undefined) gone({ err: error });
      // It runs, and a signal or a message did not reach it.
      else this.logger.error({ err: error }, `${this.spec.name} cannot be reached`);
    });
  }

  /** Resolves when it is ready for the first time. */
  async whenReady(): Promise<void> {
    await once(this, 'ready');
  }

  /** Lets it finish what it is doing, then ends it. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const child = this.child;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => {
      this.logger.warn(`${this.spec.name} did not stop within ${this.spec.stopMs} ms; killing it`);
      child.kill('SIGKILL');
    }, this.spec.stopMs);
    await ended;
    clearTimeout(timer);
  }

  private fork(): ChildProcess {
    const { file, args = [], env, execArgv = [], temporary } = this.spec;
    if (temporary !== undefined) {
      rmSync(temporary, { recursive: true, force: true });
      mkdirSync(temporary, { recursive: true });
    }
    // An own process group: Ctrl-C reaches the supervisor alone, which then stops the others in order.
    return fork(file, args, {
      env,
      execArgv,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
  }

  private endIfSilent(child: ChildProcess, longestMs: number): void {
    // Told before: where the terminal is held, it holds the child and this process alike until somebody lets go of it.
    watchForSilence(child, longestMs / 2, () => {
      this.logger.error(`${this.spec.name} gives no sign of life; after ${longestMs / 1_000} s it is killed`);
    });
    watchForSilence(child, longestMs, () => child.kill('SIGKILL'));
  }

  private startAgain(why: object, startedAt: number): void {
    if (this.stopping) return;
    if (Date.now() - startedAt > HEALTHY_MS) this.delay = FIRST_DELAY_MS;
    this.logger.warn({ ...why, restartMs: this.delay }, `${this.spec.name} ended; starting it again`);
    this.restart = setTimeout(() => this.start(), this.delay);
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS);
  }
}
