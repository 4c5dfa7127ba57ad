import { setMaxListeners } from 'node:events';
import type { NumericTensor } from '@amend/serving-protocol';
import { status } from '@grpc/grpc-js';
import { invalidArgument, ServingStatus, statusOf, unavailable } from '../serving-status.js';
import { isPassingFailure } from './is-passing-failure.js';
import { rowsOf, stackedRows, tensorOf } from './row-tensors.js';
import type { WireTensor } from './worker-messages.js';
import type { WorkerPool } from './worker-pool.js';
import { WorkerDied, WorkerFailure } from './worker-thread.js';

/** What the queue needs of the threads. */
export type Runners = Pick<WorkerPool, 'idle' | 'holds' | 'tryRun'>;

export interface BatchLimits {
  /** Most rows in one run; a larger request is cut into several. */
  maxBatchSize: number;
  /** Most rows in one request. */
  maxRequestRows: number;
  /** Most rows that may wait; beyond it requests are refused. */
  maxWaitingRows: number;
  /** Most bytes of their inputs that may: a row may be as large as a message. */
  maxWaitingBytes: number;
}

/** An input by its name in the ONNX file. */
export type Feed = NumericTensor & { name: string };

/** Inputs of one request for one version. */
export interface InferenceRequest {
  servable: string;
  feeds: Feed[];
  /** Names of the wanted outputs in the ONNX file. */
  fetches: string[];
  /** Whether dimension 0 of every input and output counts rows that are independent of each other. */
  batchable: boolean;
}

/** Outputs by their names in the ONNX file. */
export type InferenceResult = Map<string, NumericTensor>;

interface Task extends InferenceRequest {
  /** Tasks of the same group can share a run; unset for one that must run alone. */
  group: string | undefined;
  rows: number;
  bytes: number;
  signal: AbortSignal;
  resolve(result: InferenceResult): void;
  reject(error: Error): void;
}

/**
 * Requests that wait for a thread. An idle thread takes the oldest one at once, together with others of the same version,
 * outputs and row shape: as many as are its fair share among the idle threads, and at most `maxBatchSize` rows.
 */
export class BatchQueue {
  private waiting: Task[] = [];
  private waitingRows = 0;
  private waitingBytes = 0;

  constructor(
    private readonly runners: Runners,
    private readonly limits: BatchLimits,
  ) {}

  /**
   * Runs a request, in company or cut up as it comes.
   *
   * @param signal aborted when nobody waits for the answer any longer: what has not started is then dropped
   * @throws ServingStatus UNAVAILABLE when the queue is full or the thread died, INVALID_ARGUMENT when onnxruntime refused
   */
  async run(request: InferenceRequest, signal: AbortSignal): Promise<InferenceResult> {
    if (!request.batchable) {
      this.refuseIfFull(1, bytesOf(request));
      return await this.enqueue(request, 1, undefined, signal);
    }
    const rows = request.feeds[0]?.shape[0] ?? 0;
    const { maxBatchSize, maxRequestRows } = this.limits;
    if (rows > maxRequestRows) {
      throw invalidArgument(`Task size ${rows} is larger than maximum input batch size ${maxRequestRows}`);
    }
    this.refuseIfFull(rows, bytesOf(request));
    const group = groupOf(request);
    if (rows <= maxBatchSize) return await this.enqueue(request, rows, group, signal);
    const failed = new AbortController();
    const over = AbortSignal.any([signal, failed.signal]);
    const parts: Promise<InferenceResult>[] = [];
    for (let start = 0; start < rows; start += maxBatchSize) {
      const end = Math.min(start + maxBatchSize, rows);
      const feeds = request.feeds.map((feed) => ({ name: feed.name, ...rowsOf(feed, start, end) }));
      parts.push(this.enqueue({ ...request, feeds }, end - start, group, over));
    }
    try {
      return joined(await Promise.all(parts));
    } catch (error) {
      // The other parts would be worked on for nobody.
      failed.abort();
      throw error;
    }
  }

  /** Starts what idle threads can take. To be called whenever one may have become idle. */
  dispatch(): void {
    for (;;) {
      const head = this.nextHead();
      if (!head) return;
      if (!this.runners.holds(head.servable)) {
        this.remove(head);
        head.reject(unavailable(`${head.servable} was lost`));
        continue;
      }
      const batch = this.batchFor(head);
      for (const task of batch) this.remove(task);
      this.start(batch);
    }
  }

  /** The oldest that a thread can take now, or that none ever will. Each version is asked about once, however many wait for it. */
  private nextHead(): Task | undefined {
    const busy = new Set<string>();
    return this.waiting.find(({ servable }) => {
      if (busy.has(servable)) return false;
      const isNext = this.runners.idle(servable) > 0 || !this.runners.holds(servable);
      if (!isNext) busy.add(servable);
      return isNext;
    });
  }

  private refuseIfFull(rows: number, bytes: number): void {
    const { maxWaitingRows, maxWaitingBytes } = this.limits;
    if (this.waiting.length === 0) return;
    if (this.waitingRows + rows > maxWaitingRows || this.waitingBytes + bytes > maxWaitingBytes) {
      throw unavailable(
        `The batch scheduling queue to which this task was submitted is full; ${this.waitingRows} rows of ${this.waitingBytes} bytes are waiting`,
      );
    }
  }

  private enqueue(
    request: InferenceRequest,
    rows: number,
    group: string | undefined,
    signal: AbortSignal,
  ): Promise<InferenceResult> {
    return new Promise((resolve, reject) => {
      const abandon = () => {
        if (this.remove(task)) task.reject(cancelled());
      };
      const settled = () => signal.removeEventListener('abort', abandon);
      const task: Task = {
        ...request,
        rows,
        bytes: bytesOf(request),
        group,
        signal,
        resolve: (result) => {
          settled();
          resolve(result);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      };
      if (signal.aborted) {
        task.reject(cancelled());
        return;
      }
      // Every part of a large request listens.
      setMaxListeners(0, signal);
      signal.addEventListener('abort', abandon);
      this.waiting.push(task);
      this.waitingRows += task.rows;
      this.waitingBytes += task.bytes;
      this.dispatch();
    });
  }

  private remove(task: Task): boolean {
    const at = this.waiting.indexOf(task);
    if (at < 0) return false;
    this.waiting.splice(at, 1);
    this.waitingRows -= task.rows;
    this.waitingBytes -= task.bytes;
    return true;
  }

  private batchFor(head: Task): Task[] {
    if (head.group === undefined) return [head];
    const { maxBatchSize } = this.limits;
    const idle = this.runners.idle(head.servable);
    const kin: Task[] = [];
    let rows = 0;
    for (const task of this.waiting) {
      if (task.group !== head.group) continue;
      kin.push(task);
      rows += task.rows;
      if (rows >= maxBatchSize * idle) break; // all have their fill
    }
    const share = Math.min(maxBatchSize, Math.ceil(rows / idle));
    const batch: Task[] = [];
    let taken = 0;
    for (const task of kin) {
      if (batch.length > 0 && taken + task.rows > share) break;
      batch.push(task);
      taken += task.rows;
    }
    return batch;
  }

  private start(batch: Task[]): void {
    const [first] = batch;
    if (!first) return;
    const feeds = first.feeds.map((feed, index) => {
      const rows = batch.map((task) => task.feeds[index] ?? feed);
      return { name: feed.name, ...stackedRows(feed, rows) };
    });
    const running = this.runners.tryRun({ servable: first.servable, feeds, fetches: first.fetches });
    const results = running ?? Promise.reject(new WorkerDied('No inference thread is idle'));
    results.then(
      (outputs) => deliver(batch, outputs),
      (error: unknown) => {
        const failure = failureOf(error);
        if (batch.length > 1 && failure.code === status.INVALID_ARGUMENT) this.runAlone(batch);
        else for (const task of batch) task.reject(failure);
      },
    );
  }

  /** One of them is bad, and shall fail for itself alone. */
  private runAlone(batch: Task[]): void {
    const wanted = batch.filter(({ signal }) => !signal.aborted);
    for (const task of wanted) {
      task.group = undefined;
      this.waitingRows += task.rows;
      this.waitingBytes += task.bytes;
    }
    this.waiting.unshift(...wanted);
    for (const task of batch) if (task.signal.aborted) task.reject(cancelled());
    this.dispatch();
  }
}

function bytesOf({ feeds }: InferenceRequest): number {
  return feeds.reduce((sum, { data }) => sum + data.byteLength, 0);
}

/** Names what tasks must share to run together. */
function groupOf({ servable, feeds, fetches }: InferenceRequest): string {
  return JSON.stringify([servable, fetches, feeds.map(({ name, shape }) => [name, shape.slice(1)])]);
}

function deliver(batch: Task[], outputs: WireTensor[]): void {
  const tensors = outputs.map((output) => ({ name: output.name, tensor: tensorOf(output) }));
  const rows = batch.reduce((sum, task) => sum + task.rows, 0);
  let start = 0;
  for (const task of batch) {
    const end = start + task.rows;
    const result: InferenceResult = new Map();
    for (const { name, tensor } of tensors) {
      if (batch.length > 1 && tensor.shape[0] !== rows) {
        task.reject(
          new ServingStatus(status.INTERNAL, `The output ${name} has not one row for each of the inputs'`),
        );
        break;
      }
      result.set(name, batch.length > 1 ? rowsOf(tensor, start, end) : tensor);
    }
    task.resolve(result);
    start = end;
  }
}

/** Puts the answers for the parts of one request together again. */
function joined(parts: InferenceResult[]): InferenceResult {
  const whole: InferenceResult = new Map();
  for (const [name, first] of parts[0] ?? []) {
    const pieces = parts.map((part) => part.get(name) ?? first);
    whole.set(name, tensorOf(stackedRows(first, pieces)));
  }
  return whole;
}

function cancelled(): ServingStatus {
  return new ServingStatus(status.CANCELLED, 'The call was cancelled while waiting');
}

function failureOf(error: unknown): ServingStatus {
  if (error instanceof Error && isPassingFailure(error)) return unavailable(error.message);
  // What onnxruntime refuses at run time is the input: the model itself ran when it was warmed.
  if (error instanceof WorkerFailure) return invalidArgument(error.message);
  return statusOf(error);
}
