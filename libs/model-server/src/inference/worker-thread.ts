import type { LoadOrder, RunOrder, WireTensor, WorkerOrder, WorkerReply } from './worker-messages.js';

/** What is needed of a `worker_threads.Worker`. */
export interface WorkerPort {
  postMessage(order: WorkerOrder, transfer: ArrayBuffer[]): void;
  on(event: 'message', listener: (reply: WorkerReply) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

/** The thread ended before it could answer. */
export class WorkerDied extends Error {
  override name = 'WorkerDied';
}

/** The thread refused an order, or onnxruntime did. */
export class WorkerFailure extends Error {
  override name = 'WorkerFailure';
}

interface Waiting {
  resolve(outputs: WireTensor[]): void;
  reject(error: Error): void;
}

/** An inference thread, as seen from the main one: orders in, promises out. */
export class WorkerThread {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private ended = false;

  /** @param onDeath told once, when the thread has ended for whatever reason */
  constructor(
    private readonly port: WorkerPort,
    onDeath: (reason: string) => void,
  ) {
    let reason: string | undefined;
    port.on('message', (reply) => this.settle(reply));
    port.on('error', (error) => {
      reason = error.message;
    });
    port.on('exit', (code) => {
      this.ended = true;
      reason ??= `exit code ${code}`;
      for (const { reject } of this.waiting.values())
        reject(new WorkerDied(`Inference thread ended: ${reason}`));
      this.waiting.clear();
      onDeath(reason);
    });
  }

  get alive(): boolean {
    return !this.ended;
  }

  async load(load: LoadOrder): Promise<void> {
    await this.order({ id: this.nextId++, op: 'load', load }, []);
  }

  async unload(servable: string): Promise<void> {
    await this.order({ id: this.nextId++, op: 'unload', servable }, []);
  }

  async optimise(modelPath: string, optimisedPath: string): Promise<void> {
    await this.order({ id: this.nextId++, op: 'optimise', modelPath, optimisedPath }, []);
  }

  /** Runs a batch; the buffers of its inputs are handed over and empty afterwards. */
  run(run: RunOrder): Promise<WireTensor[]> {
    return this.order(
      { id: this.nextId++, op: 'run', run },
      run.feeds.map((feed) => feed.data),
    );
  }

  /**
   * Ends the thread after what it is doing. It is never torn down in the middle: onnxruntime's binding would take the whole
   * process with it.
   */
  async close(): Promise<void> {
    if (this.ended) return;
    const ended = new Promise<void>((resolve) => this.port.on('exit', () => resolve()));
    this.port.postMessage({ id: this.nextId++, op: 'close' }, []);
    await ended;
  }

  private order(order: WorkerOrder, transfer: ArrayBuffer[]): Promise<WireTensor[]> {
    return new Promise((resolve, reject) => {
      if (this.ended) {
        reject(new WorkerDied('Inference thread ended'));
        return;
      }
      this.waiting.set(order.id, { resolve, reject });
      this.port.postMessage(order, transfer);
    });
  }

  private settle(reply: WorkerReply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('error' in reply) waiting?.reject(new WorkerFailure(reply.error));
    else waiting?.resolve(reply.outputs);
  }
}
