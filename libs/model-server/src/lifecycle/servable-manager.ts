import type { Logger } from '@amend/logging';
import type { ModelVersionStatus } from '@amend/serving-protocol';
import { status } from '@grpc/grpc-js';
import { isPassingFailure } from '../inference/is-passing-failure.js';
import { notFound, unavailable } from '../serving-status.js';
import type { DiscoveredModels } from './discover-versions.js';
import { nextAction } from './next-action.js';
import type { Servable } from './servable.js';
import type { ServableLoader } from './servable-loader.js';
import {
  end,
  fresh,
  type LoadFailure,
  outcomeOf,
  type VersionRecord,
  type VersionRecords,
  wantVersions,
} from './version-records.js';

/** What the manager needs to bring versions in and out of memory. */
export type Loader = Pick<ServableLoader, 'load' | 'free'>;

/** How a load is tried again that failed by no fault of the folder. */
export interface RetryPolicy {
  /** So often the version stays LOADING; then it is END, with the error, until a later try succeeds. */
  retries: number;
  /** Before the first retry; each further one waits twice as long, up to a minute. */
  intervalMs: number;
}

/** What failed by no fault of the folder is tried again for ever, but not more often, and not less, than this. */
const LONGEST_RETRY_MS = 60_000;

/** Takes every version through its states: START → LOADING → AVAILABLE → UNLOADING → END, or to END with an error. */
export class ServableManager {
  private readonly models = new Map<string, VersionRecords>();
  private working: Promise<void> | undefined;
  private changed = false;
  private started = false;
  private closed = false;
  private readonly onChange = new Set<() => void>();

  constructor(
    private readonly loader: Loader,
    private readonly retryPolicy: RetryPolicy,
    private readonly logger: Logger,
  ) {}

  /** Says which versions shall be served from now on; settles when all that follows from it has been tried once. */
  async want(wanted: DiscoveredModels): Promise<void> {
    for (const model of wanted.keys()) {
      if (!this.models.has(model)) this.models.set(model, new Map());
    }
    for (const [model, records] of this.models) wantVersions(records, wanted.get(model) ?? new Map());
    await this.reconcile();
    this.started = true;
  }

  /** Says that a version which was loaded no longer is: it ends with that error. */
  lost(key: string, error: Error): void {
    for (const [model, records] of this.models) {
      for (const record of records.values()) {
        if (record.state !== 'AVAILABLE' || record.servable?.key !== key) continue;
        Object.assign(record, { servable: undefined, failures: 0, error: error.message });
        this.failed(model, record, error);
        this.changedState();
      }
    }
  }

  /** No load is begun, or tried again, from now on. */
  close(): void {
    this.closed = true;
    for (const records of this.models.values()) for (const { retry } of records.values()) clearTimeout(retry);
    this.changedState();
  }

  /**
   * The version to answer a request: this one, or without one the highest that is available.
   *
   * @throws ServingStatus NOT_FOUND
   */
  find(model: string, version?: number): Servable {
    const records = this.models.get(model);
    const candidates = version === undefined ? [...(records?.values() ?? [])] : [records?.get(version)];
    let best: Servable | undefined;
    for (const record of candidates) {
      if (record?.state !== 'AVAILABLE' || !record.servable) continue;
      if (!best || record.version > best.version) best = record.servable;
    }
    if (best) return best;
    const wish = version === undefined ? `Latest(${model})` : `Specific(${model}, ${version})`;
    throw notFound(`Servable not found for request: ${wish}`);
  }

  /** Whether the model was ever to be served. */
  knows(model: string): boolean {
    return this.models.has(model);
  }

  isAvailable(model: string, version: number): boolean {
    return this.models.get(model)?.get(version)?.state === 'AVAILABLE';
  }

  /**
   * Waits until each of these models has a version that answers, or none that could.
   *
   * @param signal ends the waiting
   * @returns the models that cannot answer
   * @throws ServingStatus UNAVAILABLE once no more is loaded
   */
  async awaitAvailable(models: readonly string[], signal: AbortSignal): Promise<LoadFailure[]> {
    for (;;) {
      const outcomes = models.map((model) => outcomeOf(model, this.models.get(model)));
      if (signal.aborted || !outcomes.includes('pending'))
        return outcomes.filter((outcome) => typeof outcome === 'object');
      if (this.closed) throw unavailable('The server ends, and loads no more models');
      await new Promise<void>((resolve) => {
        const settle = () => {
          this.onChange.delete(settle);
          signal.removeEventListener('abort', settle);
          resolve();
        };
        this.onChange.add(settle);
        signal.addEventListener('abort', settle);
      });
    }
  }

  /**
   * States of a model's versions, the highest first, or of one of them.
   *
   * @throws ServingStatus NOT_FOUND
   */
  statusOf(model: string, version?: number): ModelVersionStatus[] {
    const records = [...(this.models.get(model)?.values() ?? [])].filter(
      (record) => version === undefined || record.version === version,
    );
    if (records.length === 0) {
      throw notFound(
        version === undefined
          ? `Could not find any versions of model ${model}`
          : `Could not find version ${version} of model ${model}`,
      );
    }
    return records
      .sort((a, b) => b.version - a.version)
      .map(({ version: number, state, error }) => ({
        version: number,
        state,
        status: { errorCode: error === undefined ? status.OK : status.UNKNOWN, errorMessage: error ?? '' },
      }));
  }

  private changedState(): void {
    for (const listener of [...this.onChange]) listener();
  }

  private reconcile(): Promise<void> {
    this.changed = true;
    this.working ??= this.work().finally(() => {
      this.working = undefined;
    });
    return this.working;
  }

  /** One action after the other, until there is none left in any model, or nobody is to be served any longer. */
  private async work(): Promise<void> {
    while (this.changed) {
      this.changed = false;
      for (const [model, records] of this.models) {
        if (this.closed) return;
        const action = nextAction([...records.values()]);
        const record = action && records.get(action.version);
        if (!record) continue;
        this.changed = true;
        if (action.kind === 'load') await this.load(model, record);
        else void this.unload(model, records, record);
      }
    }
  }

  private async load(model: string, record: VersionRecord): Promise<void> {
    const { version, folder } = record;
    record.state = 'LOADING';
    const begin = performance.now();
    try {
      record.servable = await this.loader.load(model, version, folder, !this.started);
      record.state = 'AVAILABLE';
      record.error = undefined;
      this.logger.info({ model, version, ms: Math.round(performance.now() - begin) }, 'version available');
    } catch (error) {
      if (!this.closed && record.wanted && record.folder !== folder) {
        // It came to lie elsewhere meanwhile: that folder is still to be tried.
        Object.assign(record, fresh(version, record.folder), { error: undefined });
      } else {
        record.error = error instanceof Error ? error.message : String(error);
        if (!this.closed) this.failed(model, record, error);
      }
    }
    this.changedState();
  }

  private failed(model: string, record: VersionRecord, error: unknown): void {
    const { retries, intervalMs } = this.retryPolicy;
    const { version, failures } = record;
    record.failures++;
    const mayPass = isPassingFailure(error) && record.wanted;
    const last = !mayPass || failures >= retries;
    if (last) {
      end(record);
      this.logger.error({ err: error, model, version, tries: record.failures }, 'version failed to load');
    }
    if (!mayPass) return;
    const retryMs = Math.min(intervalMs * 2 ** failures, LONGEST_RETRY_MS);
    if (!last)
      this.logger.warn({ err: error, model, version, retryMs }, 'version failed to load; trying again');
    record.retry = setTimeout(() => {
      record.retry = undefined;
      record.state = 'START';
      void this.reconcile();
    }, retryMs);
  }

  /** Not waited for by the loop: requests that still run must not hold up the next version. */
  private async unload(model: string, records: VersionRecords, record: VersionRecord): Promise<void> {
    record.state = 'UNLOADING';
    const { servable } = record;
    if (servable) {
      await servable.unused();
      await this.loader.free(servable);
      record.servable = undefined;
    }
    record.state = 'END';
    this.changedState();
    const { version, folder, wanted } = record;
    this.logger.info({ model, version }, 'version unloaded');
    if (!wanted) return;
    // Its folder came back meanwhile.
    records.set(version, fresh(version, folder));
    await this.reconcile();
  }
}
