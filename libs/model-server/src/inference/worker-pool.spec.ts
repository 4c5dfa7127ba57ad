import { EventEmitter } from 'node:events';
import { createLogger } from '@amend/logging';
import type { LoadOrder, WorkerOrder } from './worker-messages.js';
import { WorkerPool } from './worker-pool.js';
import { WorkerDied, type WorkerPort } from './worker-thread.js';

/** A thread that answers by hand. */
class FakeThread extends EventEmitter implements WorkerPort {
  readonly orders: WorkerOrder[] = [];
  postMessage(order: WorkerOrder): void {
    if (order.op === 'close') this.emit('exit', 0);
    else this.orders.push(order);
  }
  /** Answers the oldest order that was not answered yet. */
  async answer(error?: string): Promise<WorkerOrder['op'] | undefined> {
    const order = this.orders.shift();
    if (order)
      this.emit('message', error === undefined ? { id: order.id, outputs: [] } : { id: order.id, error });
    await settled();
    return order?.op;
  }
}

/** Lets everything happen that is only waiting for promises. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

const order = (servable: string): LoadOrder => ({
  servable,
  modelPath: '',
  inputs: [],
  outputs: [],
  warmup: [],
});
const run = (servable: string) => ({ servable, feeds: [], fetches: [] });

const logger = createLogger('test', { level: 'silent' });

describe('WorkerPool', () => {
  let threads: FakeThread[];
  let spawnFailures: number;
  let pool: WorkerPool;
  const thread = (index: number) => threads[index] as FakeThread;
  beforeEach(() => {
    jest.useFakeTimers();
    threads = [];
    spawnFailures = 0;
    const spawn = () => {
      if (spawnFailures-- > 0) throw new Error('no thread to be had');
      const fake = new FakeThread();
      threads.push(fake);
      return fake;
    };
    pool = new WorkerPool(2, spawn, logger);
  });
  afterEach(async () => {
    await pool.close();
    jest.useRealTimers();
  });
  const loaded = async (servable: string) => {
    const loading = pool.load(order(servable), true);
    await settled();
    await thread(0).answer();
    await thread(1).answer();
    await loading;
  };

  it('loads in one thread after the other, while the rest serves', async () => {
    await loaded('a');
    const loading = pool.load(order('b'), false);
    await settled();
    expect([thread(0).orders.length, thread(1).orders.length]).toEqual([1, 0]);
    expect(pool.idle('a')).toBe(1);
    void pool.tryRun(run('a'));
    expect(await thread(0).answer()).toBe('load');
    expect(pool.idle('a')).toBe(1);
    expect(await thread(1).answer()).toBe('run');
    expect(await thread(1).answer()).toBe('load');
    await loading;
    expect([pool.idle('a'), pool.idle('b')]).toEqual([2, 2]);
  });

  it('frees everywhere what one thread could not load', async () => {
    const loading = pool.load(order('a'), false);
    await settled();
    await thread(0).answer();
    const outcome = expect(loading).rejects.toThrow('broken');
    await thread(1).answer('broken');
    expect(await thread(0).answer()).toBe('unload');
    await outcome;
    expect(pool.holds('a')).toBe(false);
  });

  it('loads the model itself where a thread cannot use the prepared one, and says why', async () => {
    const warn = jest.spyOn(logger, 'warn');
    const loading = pool.load(order('a'), false, 'prepared.ort');
    await settled();
    expect(thread(0).orders).toMatchObject([{ load: { optimisedPath: 'prepared.ort' } }]);
    await thread(0).answer('no such file');
    expect(thread(0).orders).toMatchObject([{ load: order('a') }]);
    expect(thread(0).orders).not.toMatchObject([{ load: { optimisedPath: 'prepared.ort' } }]);
    await thread(0).answer();
    await thread(1).answer();
    await loading;
    expect(pool.idle('a')).toBe(2);
    expect(warn.mock.calls).toMatchObject([
      [{ err: { message: 'no such file' }, servable: 'a' }, expect.anything()],
    ]);
  });

  it('keeps no load waiting for a thread once it is closed', async () => {
    await loaded('a');
    const running = pool.tryRun(run('a'));
    const loading = pool.load(order('b'), false);
    await settled();
    const outcomes = [running, loading].map((each) => expect(each).rejects.toBeInstanceOf(WorkerDied));
    await pool.close();
    await Promise.all(outcomes);
    await expect(pool.load(order('c'), false)).rejects.toBeInstanceOf(WorkerDied);
  });

  it('has freed what waits to be freed once it is closed', async () => {
    await loaded('a');
    const running = pool.tryRun(run('a'));
    const unloading = pool.unload('a');
    await settled();
    const outcome = expect(running).rejects.toBeInstanceOf(WorkerDied);
    await pool.close();
    await outcome;
    await expect(unloading).resolves.toBeUndefined();
    await expect(pool.unload('a')).resolves.toBeUndefined();
  });

  it('has no thread to give when all are busy', async () => {
    await loaded('a');
    const running = [pool.tryRun(run('a')), pool.tryRun(run('a'))];
    expect(pool.tryRun(run('a'))).toBeUndefined();
    expect(pool.tryRun(run('b'))).toBeUndefined();
    await thread(0).answer();
    await thread(1).answer();
    await Promise.all(running);
    expect(pool.idle('a')).toBe(2);
  });

  it('replaces a thread that died, with all that it held, before it is given work', async () => {
    await loaded('a');
    await loaded('b');
    const running = pool.tryRun(run('a'));
    thread(0).emit('error', new Error('out of memory'));
    thread(0).emit('exit', 1);
    await expect(running).rejects.toBeInstanceOf(WorkerDied);
    expect([pool.idle('a'), pool.holds('a')]).toEqual([1, true]);
    jest.advanceTimersByTime(100);
    await settled();
    expect(threads).toHaveLength(3);
    await thread(2).answer();
    expect(pool.idle('a')).toBe(1);
    await thread(2).answer();
    expect([pool.idle('a'), pool.idle('b')]).toEqual([2, 2]);
  });

  it('tries again ever more slowly when threads keep dying', async () => {
    for (const delay of [100, 200, 400]) {
      thread(threads.length - 1).emit('exit', 1);
      jest.advanceTimersByTime(delay - 1);
      const before = threads.length;
      jest.advanceTimersByTime(1);
      expect(threads).toHaveLength(before + 1);
      // It dies again before it has shown that it can do anything.
    }
  });

  it('does not load by itself what may be killing the threads', async () => {
    thread(0).emit('exit', 1);
    const loading = pool.load(order('a'), false);
    jest.advanceTimersByTime(100);
    await settled();
    const outcome = expect(loading).rejects.toBeInstanceOf(WorkerDied);
    thread(2).emit('exit', 1);
    await outcome;
    expect(pool.holds('a')).toBe(false);
    jest.advanceTimersByTime(200);
    await settled();
    expect(thread(3).orders).toEqual([]);
  });

  it('does not give up a version for which the machine lacks descriptors', async () => {
    await loaded('a');
    thread(0).emit('exit', 1);
    thread(1).emit('exit', 1);
    jest.advanceTimersByTime(100);
    await settled();
    for (const delay of [200, 400]) {
      await thread(2).answer('Load model from a failed:system error number 24');
      await thread(3).answer('Load model from a failed:system error number 24');
      expect([pool.idle('a'), pool.holds('a')]).toEqual([0, true]);
      jest.advanceTimersByTime(delay);
      await settled();
    }
    await thread(2).answer();
    await thread(3).answer();
    expect(pool.idle('a')).toBe(2);
  });

  it('frees in a fresh thread, too, what was unloaded while it was loading it', async () => {
    await loaded('a');
    thread(0).emit('exit', 1);
    jest.advanceTimersByTime(100);
    await settled();
    const unloading = pool.unload('a');
    await thread(1).answer();
    await unloading;
    expect(await thread(2).answer()).toBe('load');
    expect(await thread(2).answer()).toBe('unload');
    expect(pool.idle('a')).toBe(0);
  });

  it('gives up a version that no thread can load again, and says so', async () => {
    pool = new WorkerPool(1, () => threads[threads.push(new FakeThread()) - 1] as FakeThread, logger);
    const lost: unknown[] = [];
    pool.onLost = (servable, { message }) => lost.push([servable, message]);
    const loading = pool.load(order('a'), false);
    await settled();
    await thread(2).answer();
    await loading;
    thread(2).emit('exit', 1);
    jest.advanceTimersByTime(100);
    await settled();
    await thread(3).answer('the file is gone');
    expect(pool.holds('a')).toBe(false);
    expect(lost).toEqual([['a', 'the file is gone']]);
  });

  it('asks again, ever later, for a thread that the machine does not give', async () => {
    await loaded('a');
    spawnFailures = 2;
    thread(0).emit('exit', 1);
    await jest.advanceTimersByTimeAsync(100 + 200 + 399);
    expect(threads).toHaveLength(2);
    expect(pool.idle('a')).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(threads).toHaveLength(3);
    expect(await thread(2).answer()).toBe('load');
    expect(pool.idle('a')).toBe(2);
  });
});
