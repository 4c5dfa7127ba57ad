import type { Logger } from '@amend/logging';
import { isPassingFailure } from './is-passing-failure.js';
import type { LoadOrder, RunOrder, WireTensor } from './worker-messages.js';
import { WorkerDied, WorkerFailure, type WorkerPort, WorkerThread } from './worker-thread.js';

const FIRST_RESPAWN_MS = 100;
const LAST_RESPAWN_MS = 5_000;

/** One place for a thread; the thread in it may be replaced. */
interface Slot {
  thread: WorkerThread;
  /** Versions that this thread can run. */
  servables: Set<string>;
  busy: boolean;
  /** Loads and unloads that wait for the thread; they go before batches. */
  exclusive: (() => void)[];
  respawnMs: number;
}

/**
 * Inference threads, one a core. Every thread holds every loaded version, so any idle one can run any batch.
 * A thread that dies is replaced by one that loads the same versions before it takes work.
 */
export class WorkerPool {
  /** Called whenever a thread may take a batch, or a version is lost. */
  onIdle: () => void = () => undefined;
  /** Told of a version that every thread that had it has died with, and that could not be loaded again. */
  onLost: (servable: string, error: Error) => void = () => undefined;
  private readonly slots: Slot[];
  private readonly orders = new Map<string, LoadOrder>();
  /** Those that some thread has loaded: any other may be what kills threads, and only who asked for it tries it. */
  private readonly proven = new Set<string>();
  private closing = false;

  constructor(
    size: number,
    private readonly spawn: () => WorkerPort,
    private readonly logger: Logger,
  ) {
    this.slots = Array.from({ length: size }, () => {
      const slot = { servables: new Set<string>(), busy: false, exclusive: [], respawnMs: FIRST_RESPAWN_MS };
      return this.occupied(slot);
    });
  }

  /**
   * Loads a version in every thread.
   *
   * @param atOnce in all threads at once, rather than in one after the other while the rest keeps serving
   * @param optimisedPath a file of the same model, prepared for this processor, that is there for this load
   * @throws WorkerFailure, WorkerDied; the version is then loaded in no thread
   */
  async load(order: LoadOrder, atOnce: boolean, optimisedPath?: string): Promise<void> {
    const loadFirst = (slot: Slot) =>
      this.exclusively(slot, async () => {
        // A thread that was replaced meanwhile has loaded it by itself.
        if (slot.servables.has(order.servable)) return;
        if (optimisedPath === undefined || !(await this.loadPrepared(slot, { ...order, optimisedPath })))
          await this.loadInto(slot, order);
      });
    this.orders.set(order.servable, order);
    try {
      if (atOnce) await allSettledOrThrow(this.slots.map(loadFirst));
      else for (const slot of this.slots) await loadFirst(slot);
    } catch (error) {
      await this.unload(order.servable);
      throw error;
    }
  }

  /** Frees a version in every thread, or what is left of them when the pool is closed. No batch may be on its way to it. */
  async unload(servable: string): Promise<void> {
    this.orders.delete(servable);
    this.proven.delete(servable);
    // The only failure is that the threads are being ended, and the version with them.
    await Promise.allSettled(
      this.slots
        .filter((slot) => slot.servables.has(servable))
        .map((slot) => {
          slot.servables.delete(servable);
          return this.exclusively(slot, () => this.loseFrom(slot, servable));
        }),
    );
  }

  /** How many threads could run a batch of this version right now. */
  idle(servable: string): number {
    return this.slots.filter((slot) => !slot.busy && slot.servables.has(servable)).length;
  }

  /** Whether a thread will be able to run this version without it being loaded again. */
  holds(servable: string): boolean {
    return this.orders.has(servable);
  }

  /** Runs a batch on an idle thread; undefined if there is none. The buffers of its inputs are handed over. */
  tryRun(run: RunOrder): Promise<WireTensor[]> | undefined {
    const slot = this.slots.find((each) => !each.busy && each.servables.has(run.servable));
    if (!slot) return undefined;
    slot.busy = true;
    const { thread } = slot;
    return thread.run(run).finally(() => {
      // A dead one's place stays busy until the next one has loaded everything.
      if (thread.alive) this.free(slot);
    });
  }

  /** Ends all threads, each after what it is doing; loads and unloads that wait for one fail. */
  async close(): Promise<void> {
    this.closing = true;
    for (const { exclusive } of this.slots) for (const next of exclusive.splice(0)) next();
    await Promise.all(this.slots.map((slot) => slot.thread.close()));
  }

  private occupied(slot: Omit<Slot, 'thread'>): Slot {
    const occupied = slot as Slot;
    occupied.thread = new WorkerThread(this.spawn(), (reason) => this.replace(occupied, reason));
    return occupied;
  }

  private async exclusively(slot: Slot, work: () => Promise<void>): Promise<void> {
    if (slot.busy && !this.closing) await new Promise<void>((resolve) => slot.exclusive.push(resolve));
    if (this.closing) throw new WorkerDied('The inference threads are being ended');
    slot.busy = true;
    const { thread } = slot;
    try {
      await work();
    } finally {
      if (thread.alive) this.free(slot);
    }
  }

  private free(slot: Slot): void {
    const next = slot.exclusive.shift();
    if (next) {
      next();
      return;
    }
    slot.busy = false;
    this.onIdle();
  }

  private replace(slot: Slot, reason: string): void {
    slot.servables.clear();
    slot.busy = true;
    if (this.closing) return;
    this.logger.error({ reason }, 'inference thread ended; starting another');
    setTimeout(() => {
      if (this.closing) return;
      try {
        this.occupied(slot);
      } catch (error) {
        // The machine has no thread to give just now.
        this.replace(slot, error instanceof Error ? error.message : String(error));
        return;
      }
      void this.restore(slot, slot.thread);
    }, slot.respawnMs);
    slot.respawnMs = Math.min(slot.respawnMs * 2, LAST_RESPAWN_MS);
  }

  /** Loads into a fresh thread what the others hold. */
  private async restore(slot: Slot, thread: WorkerThread): Promise<void> {
    for (const order of [...this.orders.values()]) {
      // Again and again while the machine lacks something: the version is not lost for that.
      while (this.proven.has(order.servable)) {
        const error = await this.loadInto(slot, order).catch((failure: Error) => failure);
        if (error === undefined) {
          // Freed everywhere else meanwhile.
          if (!this.orders.has(order.servable)) await this.loseFrom(slot, order.servable);
          break;
        }
        if (!thread.alive) return;
        this.logger.error({ err: error, servable: order.servable }, 'could not load a version again');
        if (isPassingFailure(error)) {
          await this.pause(slot);
          if (!thread.alive) return;
        } else {
          if (!this.slots.some((each) => each.servables.has(order.servable)))
            this.lose(order.servable, error);
          break;
        }
      }
      if (!thread.alive) return;
    }
    this.free(slot);
  }

  private lose(servable: string, error: Error): void {
    this.orders.delete(servable);
    this.proven.delete(servable);
    this.onLost(servable, error);
  }

  private async loseFrom(slot: Slot, servable: string): Promise<void> {
    slot.servables.delete(servable);
    this.proven.delete(servable);
    await slot.thread.unload(servable).catch((error: unknown) => {
      this.logger.warn({ err: error, servable }, 'could not free a version');
    });
  }

  private async pause(slot: Slot): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, slot.respawnMs));
    slot.respawnMs = Math.min(slot.respawnMs * 2, LAST_RESPAWN_MS);
  }

  /** @returns false where the prepared model cannot be used: whatever is wrong with it, the model itself is what counts */
  private async loadPrepared(slot: Slot, order: LoadOrder): Promise<boolean> {
    try {
      await this.loadInto(slot, order);
      return true;
    } catch (error) {
      if (!(error instanceof WorkerFailure)) throw error;
      this.logger.warn({ err: error, servable: order.servable }, 'a prepared model was of no use');
      return false;
    }
  }

  private async loadInto(slot: Slot, order: LoadOrder): Promise<void> {
    await slot.thread.load(order);
    slot.servables.add(order.servable);
    this.proven.add(order.servable);
    // Only one that has shown that it can do something is replaced quickly.
    slot.respawnMs = FIRST_RESPAWN_MS;
  }
}

/** Waits for all, then throws the first failure: nothing is left running behind the caller's back. */
async function allSettledOrThrow(promises: Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(promises)) {
    if (result.status === 'rejected') throw result.reason;
  }
}
