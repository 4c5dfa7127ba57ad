import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import readline from 'node:readline';
import { isTooSlow, STARTS } from '../../support/too-slow.js';
import { until } from '../../support/until.js';

interface LogLine {
  msg: string;
  runId?: string;
  fence?: number;
  child?: number;
}

/** The real trainer, as the supervisor starts it. */
export class TrainerProcess {
  readonly lines: LogLine[] = [];
  private readonly process: ChildProcess;

  private constructor(env: Record<string, string>) {
    this.process = fork('trainer/dist/main.js', {
      env: {
        PATH: process.env.PATH ?? '',
        AMEND_LOG_PRETTY: 'false',
        AMEND_IMAGE_TIMEOUT_MS: '120000', // a machine with too much to do is no fault of the image
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    if (this.process.stdout)
      readline.createInterface(this.process.stdout).on('line', (line) => {
        this.lines.push(line.startsWith('{') ? (JSON.parse(line) as LogLine) : { msg: line });
      });
  }

  static async start(env: Record<string, string>): Promise<TrainerProcess> {
    for (let starts = 1; ; starts++) {
      const trainer = new TrainerProcess(env);
      if (await trainer.becomesReady()) return trainer;
      const said = JSON.stringify(trainer.lines);
      if (starts === STARTS || !isTooSlow(said)) throw new Error(`the trainer ended: ${said}`);
    }
  }

  /** @returns false: it ended instead. It gives signs of life before. */
  private becomesReady(): Promise<boolean> {
    return new Promise((resolve) => {
      this.process.on('message', (message: { type?: unknown }) => message.type === 'ready' && resolve(true));
      this.process.once('close', () => resolve(false));
    });
  }

  get pid(): number {
    return this.process.pid as number;
  }

  /** The process id of the child that works on a run under a fence, once it has one. */
  child(runId: string, fence: number): Promise<number> {
    return until(
      () => this.lines.find((line) => line.runId === runId && line.fence === fence && line.child)?.child,
      { what: () => `a child for ${runId}, fence ${fence}, among ${JSON.stringify(this.lines)}` },
    );
  }

  says(message: string): Promise<LogLine> {
    return until(() => this.lines.find(({ msg }) => msg.includes(message)), {
      what: () => `"${message}" among ${JSON.stringify(this.lines)}`,
    });
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const exit = once(this.process, 'exit');
    this.process.kill(signal);
    const [code] = await exit;
    return code;
  }

  freeze(): void {
    this.process.kill('SIGSTOP');
  }

  thaw(): void {
    this.process.kill('SIGCONT');
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
