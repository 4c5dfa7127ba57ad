import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { SqlDatabase } from '@amend/db/sql';
import type { Logger } from '@amend/logging';
import { nextSurvey } from './next-survey.js';

const LOOK_MS = 10_000;
/** A model that is busy all day is looked over once in so long. */
const REST_SECONDS = 60;
const LIMIT_MS = 10 * 60_000;
const program = fileURLToPath(new URL('./survey-child.js', import.meta.url));

/** Has models looked over whose photos have changed: one at a time, each in a process of its own that yields to all else. */
export class Surveyor {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  /** Whose survey failed: only tried again when no other is due. */
  private readonly failed = new Set<string>();

  constructor(
    private readonly database: SqlDatabase,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await delay(LOOK_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        const modelId = await nextSurvey(this.database, REST_SECONDS, [...this.failed]);
        if (modelId) await this.survey(modelId, signal);
        else this.failed.clear();
      } catch (error) {
        if (!signal.aborted) this.logger.warn({ err: error }, 'photos cannot be looked over');
      }
    }
  }

  private async survey(modelId: string, signal: AbortSignal): Promise<void> {
    const began = performance.now();
    const child = fork(program, [modelId], {
      signal,
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL', // one that was stopped heeds no other
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [], // not ours, which are for who only waits
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (signal.aborted) return;
    if (code !== 0) {
      this.failed.add(modelId);
      throw new Error(`the survey of the model ${modelId} ended with ${code}`);
    }
    this.logger.info({ modelId, ms: Math.round(performance.now() - began) }, 'photos were looked over');
  }
}
