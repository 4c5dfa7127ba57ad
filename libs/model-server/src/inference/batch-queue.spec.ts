import { status } from '@grpc/grpc-js';
import { type BatchLimits, BatchQueue, type Feed, type Runners } from './batch-queue.js';
import type { RunOrder, WireTensor } from './worker-messages.js';
import { WorkerDied, WorkerFailure } from './worker-thread.js';

/** Threads that do nothing until the test lets them: each run is held until `finish`. */
class HeldRunners implements Runners {
  readonly runs: { order: RunOrder; finish: (outputs?: WireTensor[] | Error) => Promise<void> }[] = [];
  held = new Set(['m/1', 'm/2']);
  queue: BatchQueue | undefined;

  constructor(private free: number) {}

  idle = (servable: string) => (this.held.has(servable) ? this.free : 0);
  holds = (servable: string) => this.held.has(servable);

  tryRun(order: RunOrder): Promise<WireTensor[]> | undefined {
    if (this.free === 0) return undefined;
    this.free--;
    return new Promise((resolve, reject) => {
      const finish = async (
        outputs: WireTensor[] | Error = order.feeds.map((feed) => ({ ...feed, name: 'y' })),
      ) => {
        this.free++;
        if (outputs instanceof Error) reject(outputs);
        else resolve(outputs);
        await Promise.resolve();
        this.queue?.dispatch();
      };
      this.runs.push({ order, finish });
    });
  }
}

const limits: BatchLimits = {
  maxBatchSize: 4,
  maxRequestRows: 10,
  maxWaitingRows: 12,
  maxWaitingBytes: 1000,
};
const never = new AbortController().signal;
const feed = (...values: number[]): Feed => ({
  name: 'x',
  dtype: 'float32',
  shape: [values.length, 1],
  data: Float32Array.from(values),
});

function setUp(free = 1, overrides: Partial<BatchLimits> = {}) {
  const runners = new HeldRunners(free);
  const queue = new BatchQueue(runners, { ...limits, ...overrides });
  runners.queue = queue;
  const ask = (
    values: number[],
    { servable = 'm/1', signal = never, batchable = true, fetches = ['y'] } = {},
  ) => queue.run({ servable, feeds: [feed(...values)], fetches, batchable }, signal);
  const rowsOfRun = (index: number) => runners.runs[index]?.order.feeds[0]?.shape[0];
  return { runners, ask, rowsOfRun };
}
const valuesOf = async (result: ReturnType<ReturnType<typeof setUp>['ask']>) => [
  ...((await result).get('y')?.data ?? []),
];

describe('BatchQueue', () => {
  it('starts at once what finds an idle thread', () => {
    const { runners, ask } = setUp();
    void ask([1]);
    expect(runners.runs).toHaveLength(1);
  });

  it('runs together what waited, and gives each its own rows', async () => {
    const { runners, ask, rowsOfRun } = setUp();
    const answers = [ask([1]), ask([2, 3]), ask([4])];
    await runners.runs[0]?.finish();
    expect(rowsOfRun(1)).toBe(3);
    await runners.runs[1]?.finish();
    expect(await Promise.all(answers.map(valuesOf))).toEqual([[1], [2, 3], [4]]);
  });

  it('takes no more rows than a batch may have', async () => {
    const { runners, ask, rowsOfRun } = setUp();
    void ask([0]);
    for (const value of [1, 2, 3, 4, 5, 6]) void ask([value]);
    await runners.runs[0]?.finish();
    expect(rowsOfRun(1)).toBe(4);
    await runners.runs[1]?.finish();
    expect(rowsOfRun(2)).toBe(2);
  });

  it('shares what waits between idle threads', async () => {
    const { runners, ask, rowsOfRun } = setUp(0);
    for (const value of [1, 2, 3, 4]) void ask([value]);
    Object.assign(runners, { free: 2 });
    runners.queue?.dispatch();
    expect([rowsOfRun(0), rowsOfRun(1)]).toEqual([2, 2]);
  });

  it('never mixes versions, outputs, row shapes, or what cannot be batched', async () => {
    const { runners, ask, rowsOfRun } = setUp();
    void ask([0]);
    void ask([1]);
    void ask([2], { servable: 'm/2' });
    void ask([3], { fetches: ['z'] });
    void ask([4], { batchable: false });
    void ask([5]);
    for (let run = 0; run < 5; run++) await runners.runs[run]?.finish();
    const shapes = [1, 2, 3, 4].map((run) => [runners.runs[run]?.order.servable, rowsOfRun(run)]);
    expect(shapes).toEqual([
      ['m/1', 2],
      ['m/2', 1],
      ['m/1', 1],
      ['m/1', 1],
    ]);
  });

  it('cuts up a request that is larger than a batch', async () => {
    const { runners, ask } = setUp();
    const answer = ask([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (let run = 0; run < 3; run++) await runners.runs[run]?.finish();
    expect(await valuesOf(answer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('asks about threads once each time, however many rows wait', async () => {
    const { runners, ask } = setUp(1, { maxBatchSize: 1, maxRequestRows: 100, maxWaitingRows: 100 });
    let asked = 0;
    const { idle } = runners;
    runners.idle = (servable) => {
      asked++;
      return idle(servable);
    };
    const answer = ask(Array.from({ length: 100 }, (_, row) => row));
    for (let run = 0; run < 100; run++) await runners.runs[run]?.finish();
    expect(await valuesOf(answer)).toHaveLength(100);
    expect(asked).toBeLessThan(500);
  });

  it('lets a bad row fail its own request alone', async () => {
    const { runners, ask } = setUp(0);
    const [good, bad] = [ask([1]), ask([2])];
    Object.assign(runners, { free: 1 });
    runners.queue?.dispatch();
    await runners.runs[0]?.finish(new WorkerFailure('indices out of range'));
    await runners.runs[1]?.finish();
    await runners.runs[2]?.finish(new WorkerFailure('indices out of range'));
    expect(await valuesOf(good)).toEqual([1]);
    await expect(bad).rejects.toMatchObject({ code: status.INVALID_ARGUMENT });
    expect(runners.runs).toHaveLength(3);
  });

  it('runs no more for who cancelled while a bad row failed, or cancels while waiting again', async () => {
    const { runners, ask } = setUp(0);
    const [early, late] = [new AbortController(), new AbortController()];
    const answers = [ask([1]), ask([2], { signal: early.signal }), ask([3], { signal: late.signal })];
    Object.assign(runners, { free: 1 });
    runners.queue?.dispatch();
    early.abort();
    await runners.runs[0]?.finish(new WorkerFailure('indices out of range'));
    late.abort();
    for (const answer of answers.slice(1))
      await expect(answer).rejects.toMatchObject({ code: status.CANCELLED });
    await runners.runs[1]?.finish();
    expect(runners.runs).toHaveLength(2);
    expect(await valuesOf(answers[0] as (typeof answers)[number])).toEqual([1]);
  });

  it('drops the other parts of a request of which one failed', async () => {
    const { runners, ask } = setUp();
    const answer = ask([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await runners.runs[0]?.finish(new WorkerDied('gone'));
    await expect(answer).rejects.toMatchObject({ code: status.UNAVAILABLE });
    await runners.runs[1]?.finish();
    expect(runners.runs).toHaveLength(2);
  });

  it('refuses more rows than a request may have', async () => {
    const { ask } = setUp();
    await expect(ask(Array(11).fill(0))).rejects.toMatchObject({ code: status.INVALID_ARGUMENT });
  });

  it('refuses what comes when the queue is full, and takes it again afterwards', async () => {
    const { runners, ask } = setUp();
    void ask([0]);
    void ask([1, 2, 3, 4, 5, 6, 7, 8]);
    await expect(ask([1, 2, 3, 4, 5])).rejects.toMatchObject({
      code: status.UNAVAILABLE,
      message: expect.stringContaining('queue to which this task was submitted is full'),
    });
    void ask([1, 2, 3, 4]);
    for (let run = 0; run < 4; run++) await runners.runs[run]?.finish();
    expect(runners.runs).toHaveLength(4);
  });

  it('bounds what cannot be batched, too', async () => {
    const { ask } = setUp();
    const asked = Array.from({ length: 14 }, () => ask([1], { batchable: false }));
    await expect(asked.at(-1)).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });

  it.each([true, false])(
    'bounds the bytes that wait, whether they can be batched (%s)',
    async (batchable) => {
      const { runners, ask } = setUp(1, { maxWaitingBytes: 16 });
      void ask([0], { batchable });
      const cancel = new AbortController();
      const leaves = ask([1, 2], { batchable, signal: cancel.signal });
      void ask([3], { batchable });
      await expect(ask([4, 5], { batchable })).rejects.toMatchObject({ code: status.UNAVAILABLE });
      cancel.abort();
      await expect(leaves).rejects.toMatchObject({ code: status.CANCELLED });
      void ask([4, 5, 6], { batchable });
      for (let run = 0; run < runners.runs.length; run++) await runners.runs[run]?.finish();
      void ask([7, 8, 9, 10], { batchable });
      void ask([11, 12, 13, 14], { batchable });
      await expect(ask([15], { batchable })).rejects.toMatchObject({ code: status.UNAVAILABLE });
    },
  );

  it('takes what is larger than all that may wait, where nothing does', async () => {
    const { runners, ask } = setUp(1, { maxWaitingBytes: 1 });
    void ask([0], { batchable: false });
    void ask([1, 2], { batchable: false });
    await runners.runs[0]?.finish();
    expect(runners.runs).toHaveLength(2);
  });

  it('drops what is cancelled while it waits, and only that', async () => {
    const { runners, ask, rowsOfRun } = setUp();
    const cancel = new AbortController();
    const running = ask([0], { signal: cancel.signal });
    const waiting = ask([1], { signal: cancel.signal });
    const other = ask([2]);
    cancel.abort();
    await expect(waiting).rejects.toMatchObject({ code: status.CANCELLED });
    await runners.runs[0]?.finish();
    expect(rowsOfRun(1)).toBe(1);
    await runners.runs[1]?.finish();
    expect([await valuesOf(running), await valuesOf(other)]).toEqual([[0], [2]]);
    await expect(ask([3], { signal: cancel.signal })).rejects.toMatchObject({ code: status.CANCELLED });
  });

  it('says what went wrong by its kind', async () => {
    const { runners, ask } = setUp(3);
    const answers = [ask([1]), ask([2]), ask([3])];
    await runners.runs[0]?.finish(new WorkerDied('gone'));
    await runners.runs[1]?.finish(new WorkerFailure('Invalid dimensions'));
    await runners.runs[2]?.finish(new TypeError('bug'));
    const codes = (await Promise.allSettled(answers)).map(
      (each) => each.status === 'rejected' && each.reason.code,
    );
    expect(codes).toEqual([status.UNAVAILABLE, status.INVALID_ARGUMENT, status.INTERNAL]);
  });

  it('refuses what waits for a version that was lost', async () => {
    const { runners, ask } = setUp(0);
    const answer = ask([1]);
    runners.held.delete('m/1');
    runners.queue?.dispatch();
    await expect(answer).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });

  it('does not take an output for rows that has another number of them', async () => {
    const { runners, ask } = setUp(0);
    const answers = [ask([1]), ask([2])];
    Object.assign(runners, { free: 1 });
    runners.queue?.dispatch();
    await runners.runs[0]?.finish([{ name: 'y', dtype: 'float32', shape: [1], data: new ArrayBuffer(4) }]);
    for (const answer of answers) await expect(answer).rejects.toMatchObject({ code: status.INTERNAL });
  });
});
