import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { type Queries, sql } from '@amend/db/sql';
import type { Logger } from '@amend/logging';
import { probeBackend } from '../fine-tune/backends/probe-backend.js';

export type Capability = 'head' | 'full' | 'gpu';

const BEAT_MS = 3_000;
/** Rows of workers that were killed are of interest to nobody for longer. */
const FORGOTTEN_AFTER = '1 day';

/** Says in the database that this worker runs and what it can do, so that a run that none can do is told apart. */
export class WorkerRegistry {
  /** Heads at once; more as soon as it is known what there is to compute with. */
  private able: Capability[] = ['head'];
  private readonly stopping = new AbortController();
  private beating: Promise<void> | undefined;

  constructor(
    private readonly database: Queries,
    private readonly name: string,
    private readonly logger: Logger,
  ) {}

  get capabilities(): readonly Capability[] {
    return this.able;
  }

  start(): void {
    this.beating = this.beat();
    void this.probe();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.beating;
    await this.database.change(sql`DELETE FROM workers WHERE name = ${this.name}`).catch(() => undefined);
  }

  private async beat(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.database
        .change(sql`
          INSERT INTO workers (name, host, capabilities)
          VALUES (${this.name}, ${hostname()}, ${this.able}::"Capability"[])
          ON CONFLICT (name) DO UPDATE SET heartbeat_at = now(), capabilities = excluded.capabilities`)
        .catch((error: unknown) => this.logger.warn({ err: error }, 'the worker cannot say that it runs'));
      await delay(BEAT_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async probe(): Promise<void> {
    const found = await probeBackend(this.stopping.signal);
    if (this.stopping.signal.aborted) return;
    if ('why' in found) {
      this.logger.warn(found, 'no backend for fine-tuning works here: this trainer fits heads only');
      return;
    }
    const { name, device, isGpu, imagesPerSecond } = found;
    this.able = isGpu ? ['head', 'full', 'gpu'] : ['head', 'full'];
    this.logger.info({ backend: name, device, imagesPerSecond }, 'networks would be fine-tuned with this');
    try {
      await this.database.change(sql`
        INSERT INTO workers (name, host, backend, device, capabilities, images_per_second)
        VALUES (${this.name}, ${hostname()}, ${name}, ${device}, ${this.able}::"Capability"[], ${imagesPerSecond})
        ON CONFLICT (name) DO UPDATE SET heartbeat_at = now(), backend = excluded.backend, device = excluded.device,
          capabilities = excluded.capabilities, images_per_second = excluded.images_per_second`);
      await this.database.change(
        sql`DELETE FROM workers WHERE heartbeat_at < now() - ${FORGOTTEN_AFTER}::interval`,
      );
    } catch (error) {
      this.logger.warn({ err: error }, 'the worker cannot say what it can do');
    }
  }
}
