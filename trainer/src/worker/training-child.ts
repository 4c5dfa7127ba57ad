import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Progress } from '@amend/contracts';
import { watchForSilence } from '@amend/logging';
import type { ChildMessage, TrainedVersion } from '../messages.js';
import type { Claim } from '../owned-run.js';

export type ChildOutcome =
  | { type: 'trained'; trained: TrainedVersion }
  | { type: 'failed'; message: string; retry: boolean; died?: true; stack?: string };

export interface ChildListener {
  onProgress(progress: Progress): void;
  onLog(message: string): void;
}

const LAST_WORDS = 2_000;
/** One whose event loop stands still for so long hangs: a step of fine-tuning takes minutes at the most. */
const SILENCE_MS = 10 * 60_000;
const program = fileURLToPath(new URL('../child.js', import.meta.url));

/** The process that does the work of one run, so that whatever kills it takes nothing else along. */
export class TrainingChild {
  readonly outcome: Promise<ChildOutcome>;
  private readonly child: ChildProcess;
  private lastWords = '';

  constructor(claim: Claim, listener: ChildListener) {
    this.child = fork(program, [claim.runId, String(claim.fence)], {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      execArgv: [], // not ours, which are for who only waits
    });
    this.yieldToServing();
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text);
      this.lastWords = (this.lastWords + text).slice(-LAST_WORDS);
    });
    this.outcome = new Promise((resolve) => {
      this.child.on('message', (message: ChildMessage) => {
        if (message.type === 'progress') listener.onProgress(message.progress);
        else if (message.type === 'log') listener.onLog(message.message);
        else if (message.type !== 'alive') resolve(message);
      });
      watchForSilence(this.child, SILENCE_MS, () => {
        const message = `The training process gave no sign of life for ${SILENCE_MS / 60_000} minutes and was stopped`;
        resolve({ type: 'failed', message, retry: true, died: true });
      });
      this.child.on('error', ({ message }) => resolve({ type: 'failed', message, retry: true, died: true }));
      this.child.on('close', (code, signal) => {
        resolve({ type: 'failed', message: this.obituary(code, signal), retry: true, died: true });
      });
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** At once, whatever it is doing: it holds nothing that would need to be put in order. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  private yieldToServing(): void {
    try {
      if (this.child.pid) setPriority(this.child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // Already gone: its end is reported by `outcome`.
    }
  }

  private obituary(code: number | null, signal: NodeJS.Signals | null): string {
    const how = signal ? `was killed (${signal})` : `ended unexpectedly (code ${code})`;
    const hint = signal === 'SIGKILL' ? '; the usual reason is too little memory' : '';
    const words = this.lastWords.trim();
    return `The training process ${how}${hint}${words ? `: ${words}` : ''}`;
  }
}
