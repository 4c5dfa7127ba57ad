import { EventEmitter } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createLogger } from '@amend/logging';
import { ModelOptimiser } from './model-optimiser.js';
import type { WorkerOrder } from './worker-messages.js';
import type { WorkerPort } from './worker-thread.js';

/** Writes a file where it is told to, or fails as it is told to. */
class Optimising extends EventEmitter implements WorkerPort {
  constructor(private readonly error?: string) {
    super();
  }

  postMessage(order: WorkerOrder): void {
    if (order.op === 'close') queueMicrotask(() => this.emit('exit', 0));
    if (order.op !== 'optimise') return;
    const { id, optimisedPath } = order;
    if (this.error === undefined) writeFileSync(optimisedPath, 'prepared');
    const reply = this.error === undefined ? { id, outputs: [] } : { id, error: this.error };
    queueMicrotask(() => this.emit('message', reply));
  }
}

describe('ModelOptimiser', () => {
  const logger = createLogger('test', { level: 'silent' });
  const given: (string | undefined)[] = [];
  const load = async (file?: string) => {
    given.push(file);
    if (file !== undefined) expect(existsSync(file)).toBe(true);
  };
  beforeEach(() => {
    given.length = 0;
  });

  it('gives a prepared file, which is gone afterwards', async () => {
    await new ModelOptimiser(() => new Optimising(), logger).prepared('model.onnx', load);
    const [file] = given;
    expect(path.basename(file ?? '')).toBe('model.ort');
    expect(existsSync(path.dirname(file as string))).toBe(false);
  });

  it('removes the file of a load that failed, and tells of it', async () => {
    const optimiser = new ModelOptimiser(() => new Optimising(), logger);
    const failing = async (file?: string) => {
      given.push(file);
      throw new Error('no memory');
    };
    await expect(optimiser.prepared('model.onnx', failing)).rejects.toThrow('no memory');
    expect(existsSync(path.dirname(given[0] as string))).toBe(false);
  });

  it.each<[string, () => WorkerPort]>([
    ['the thread fails', () => new Optimising('not a model')],
    [
      'there is no thread to be had',
      () => {
        throw new Error('no thread');
      },
    ],
  ])('has the model itself loaded where %s', async (_, spawn) => {
    await new ModelOptimiser(spawn, logger).prepared('model.onnx', load);
    expect(given).toEqual([undefined]);
  });

  it('is closed when the one under way is done with', async () => {
    const optimiser = new ModelOptimiser(() => new Optimising(), logger);
    const loading = optimiser.prepared('model.onnx', load);
    await optimiser.close();
    expect(existsSync(path.dirname(given[0] as string))).toBe(false);
    await loading;
  });

  it('prepares nothing more once it is closed', async () => {
    const optimiser = new ModelOptimiser(() => new Optimising(), logger);
    await optimiser.close();
    await optimiser.prepared('model.onnx', load);
    expect(given).toEqual([undefined]);
  });
});
