import { setTimeout as delay } from 'node:timers/promises';
import type { Changes } from '@amend/db/sql';
import { DaemonAwayError, type Docker } from '@amend/docker';
import { type DeploymentTools, DeploymentWork } from './deployment-work.js';
import type { Deployment } from './deployments.js';
import { labels } from './fleet.js';
import type { ImageKeeper } from './image-keeper.js';

/** Replicas that start are asked so often. */
const POLL_MS = 200;
/** Everything is looked through so often, whatever was heard. */
const SWEEP_MS = 2_000;
/** What is away does not come back sooner for being asked without pause. */
const PAUSE_MS = 500;
const ORPHANS_MS = 30_000;
const PRUNE_MS = 10 * 60_000;

/** Work on one deployment, and whether it goes on now. */
interface Underway {
  work: DeploymentWork;
  running: Promise<void> | undefined;
}

/** Makes the containers what the rows of `deployments` want, for as long as this process leads. */
export class Deployer {
  private readonly known = new Map<string, Underway>();
  private tidying: Promise<void> | undefined;
  private heard = false;
  private away: string | null = null;
  /** What was said last of each thing that goes wrong, for as long as it does. */
  private readonly said = new Map<string, string>();
  private rouse: () => void = () => undefined;
  private lastOrphans = Number.NEGATIVE_INFINITY;
  private lastPrune = performance.now();

  constructor(
    private readonly docker: Docker,
    private readonly instance: string,
    private readonly tools: DeploymentTools,
    private readonly keeper: ImageKeeper,
    private readonly onOutOfMemory: (containerId: string) => void,
  ) {}

  /** Why Docker does not answer; null: it does, as far as anybody has asked. */
  get dockerAway(): string | null {
    return this.away;
  }

  /** Settles when the signal is aborted and nothing is under way any more. */
  async run(changes: Changes, signal: AbortSignal): Promise<void> {
    const unfollow = changes.follow(['deployments', 'models'], () => this.wake());
    signal.addEventListener('abort', () => this.wake(), { once: true });
    const listening = this.listen(signal);
    try {
      while (!signal.aborted) {
        const pause = await this.sweep(signal);
        await this.sleep(pause, signal);
      }
    } finally {
      unfollow();
      const running = [...this.known.values()].map((each) => each.running);
      await Promise.allSettled([listening, this.tidying, ...running]);
    }
  }

  /** @returns how long to wait for the next look, unless something is heard */
  private async sweep(signal: AbortSignal): Promise<number> {
    try {
      const rows = await this.tools.deployments.list();
      const ids = new Set(rows.map(({ id }) => id));
      for (const id of this.known.keys())
        if (!ids.has(id)) {
          this.known.delete(id);
          this.said.delete(id);
          this.lastPrune = Number.NEGATIVE_INFINITY; // its image may be needed no more
        }
      for (const row of rows) this.begin(row, signal);
      this.tidying ??= this.tidy().finally(() => {
        this.tidying = undefined;
      });
      const starting = rows.some(({ state }) => state === 'starting' || state === 'removing');
      return starting ? POLL_MS : SWEEP_MS;
    } catch (error) {
      if (!signal.aborted)
        this.tools.logger.warn({ err: error }, 'deployments could not be looked through; trying again');
      return PAUSE_MS;
    }
  }

  /** One deployment's steps follow each other; those of several go side by side. */
  private begin(row: Deployment, signal: AbortSignal): void {
    const underway = this.known.get(row.id) ?? { work: new DeploymentWork(this.tools), running: undefined };
    this.known.set(row.id, underway);
    underway.running ??= this.follow(row, underway.work, signal).finally(() => {
      underway.running = undefined;
    });
  }

  private async follow(first: Deployment, work: DeploymentWork, signal: AbortSignal): Promise<void> {
    const { id } = first;
    try {
      for (let row: Deployment | undefined = first; row && !signal.aborted; ) {
        const more = await work.step(row);
        this.answers(id);
        // Whatever is heard meanwhile: Docker tells of each container that was made in vain.
        if (!more && work.isRefused) await pause(row.state === 'ready' ? SWEEP_MS : POLL_MS, signal);
        row = more ? (await this.tools.deployments.list()).find((each) => each.id === id) : undefined;
      }
    } catch (error) {
      if (signal.aborted) return;
      this.tell(error, id, 'a deployment was interrupted; it will go on', { deployment: id });
      await pause(PAUSE_MS, signal);
    }
  }

  /** Hears at once of containers that end or get well; and knows of those that ran out of memory only so. */
  private async listen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const mine = { [labels.instance]: this.instance };
        const opened = () => {
          this.answers('events');
          this.wake();
        };
        for await (const { action, containerId } of this.docker.daemon.events(mine, signal, opened)) {
          if (action === 'oom') this.onOutOfMemory(containerId);
          this.wake();
        }
      } catch (error) {
        this.tell(error, 'events', 'no events of Docker');
      }
      await pause(PAUSE_MS, signal);
    }
  }

  /** Beside all else: what takes long to end, or hangs, holds up no deployment. */
  private async tidy(): Promise<void> {
    try {
      await this.removeOrphans();
      await this.prune();
    } catch (error) {
      this.tell(error, 'tidying', 'what nobody wants could not be removed; trying again later');
    }
  }

  /**
   * Says what goes wrong once, until it is another thing or over. That the daemon is away is one thing: all that is tried meanwhile
   * fails for that.
   */
  private tell(error: unknown, about: string, what: string, of: object = {}): void {
    const { logger } = this.tools;
    if (error instanceof DaemonAwayError) {
      if (this.away === null)
        logger.warn({ reason: error.message }, 'Docker is away; all deployments wait for it');
      this.away = error.message;
      return;
    }
    if (this.said.get(about) !== String(error)) logger.warn({ err: error, ...of }, what);
    this.said.set(about, String(error));
  }

  private answers(about: string): void {
    this.said.delete(about);
    if (this.away !== null) this.tools.logger.info('Docker answers again');
    this.away = null;
  }

  /** What a deployment left that has gone, or that was removed while this process was not there. */
  private async removeOrphans(): Promise<void> {
    if (performance.now() - this.lastOrphans < ORPHANS_MS) return;
    this.lastOrphans = performance.now();
    for (const fleet of new Set(Object.values(this.tools.fleets))) {
      const present = await fleet.present();
      // Read afterwards: what has been started meanwhile has its row.
      const rows = new Set((await this.tools.deployments.list()).map(({ id }) => id));
      const gone = present.filter((id) => !rows.has(id));
      if (gone.length > 0)
        this.tools.logger.warn({ deployments: gone }, 'containers that nobody wants are removed');
      const ends = await Promise.allSettled(gone.map((id) => fleet.clear({ id }, false)));
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    }
    this.said.delete('tidying');
  }

  private async prune(): Promise<void> {
    if (performance.now() - this.lastPrune < PRUNE_MS) return;
    this.lastPrune = performance.now();
    await this.keeper.prune();
  }

  private wake(): void {
    this.heard = true;
    this.rouse();
  }

  /** Not at all where something was heard during the last look. */
  private async sleep(ms: number, signal: AbortSignal): Promise<void> {
    // Without AbortSignal.any, of which Node.js keeps something for as long as the signal lives.
    if (!this.heard && !signal.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.rouse = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.heard = false;
  }
}

/** Settles earlier when the signal is aborted. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
