import { DEFAULT_MODEL, type HealthPart, healthParts } from '@amend/contracts';
import type { Database } from '@amend/db';
import type { ImageStore } from '@amend/images';
import type { ServingClient } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { SharedRuns } from '../async/shared-runs.js';
import { within } from '../async/within.js';
import { LiveModels } from '../live/live-models.js';
import type { Queues } from '../platform/queues.js';
import { DATABASE, IMAGE_STORE, QUEUES, SERVING } from '../platform/tokens.js';

const LIMIT_MS = 2_000;

/** One part of the product, as it was found. */
export interface Checked {
  ok: boolean;
  /** What is wrong. */
  problem?: string;
}

/** Whether each part that requests need does its work. */
@Injectable()
export class HealthChecks {
  private readonly checks: Record<HealthPart, () => Promise<unknown>>;
  private readonly brokenSince = new Map<HealthPart, Date>();
  /** Anybody may ask, as often as they like: the database would answer nobody else, and the checks come too late. */
  private readonly runs = new SharedRuns(() => this.all());

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(QUEUES) queues: Queues,
    @Inject(IMAGE_STORE) store: ImageStore,
    @Inject(SERVING) private readonly serving: ServingClient,
    private readonly models: LiveModels,
  ) {
    this.checks = {
      database: () => database.$queryRaw`select 1`,
      queue: () => queues.training.getWaitingCount(),
      storage: () => store.check(),
      model: () => this.checkModel(),
    };
  }

  /** As all parts are found after it was called, for all who ask meanwhile at once. */
  run(): Promise<Record<HealthPart, Checked>> {
    return this.runs.ask();
  }

  private async all(): Promise<Record<HealthPart, Checked>> {
    const entries = healthParts.map(async (name) => {
      const checked = await settled(this.checks[name]);
      if (checked.ok) this.brokenSince.delete(name);
      else if (!this.brokenSince.has(name)) this.brokenSince.set(name, new Date());
      return [name, checked] as const;
    });
    return Object.fromEntries(await Promise.all(entries)) as Record<HealthPart, Checked>;
  }

  /** When this process first found a part broken that was so at the latest look; null: it was not. */
  since(name: HealthPart): Date | null {
    return this.brokenSince.get(name) ?? null;
  }

  private async checkModel(): Promise<void> {
    const { live } = this.models.get(DEFAULT_MODEL);
    if (!live) throw new Error(`the model ${DEFAULT_MODEL} has no live version yet`);
    const [status] = await this.serving.modelStatus(DEFAULT_MODEL, live.number);
    if (status?.state !== 'AVAILABLE')
      throw new Error(`version ${live.number} is ${status?.state ?? 'unknown'} on the model server`);
  }
}

async function settled(check: () => Promise<unknown>): Promise<Checked> {
  try {
    await within(LIMIT_MS, check());
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: lastLine(error instanceof Error ? error.message : String(error)) };
  }
}

/** Prisma tells the cause below a drawing of the call. */
function lastLine(message: string): string {
  return message.trim().split('\n').at(-1) ?? '';
}
