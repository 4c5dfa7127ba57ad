import { createLogger } from '@amend/logging';
import { status } from '@grpc/grpc-js';
import { WorkerDied, WorkerFailure } from '../inference/worker-thread.js';
import type { DiscoveredModels } from './discover-versions.js';
import { Servable } from './servable.js';
import { type Loader, ServableManager } from './servable-manager.js';

/** Fails with what it was told to, once each, and then loads. */
class FakeLoader implements Loader {
  readonly loads: number[] = [];
  constructor(private readonly failures: Record<number, Error[]>) {}
  async load(model: string, version: number): Promise<Servable> {
    this.loads.push(version);
    const failure = this.failures[version]?.shift();
    if (failure) throw failure;
    return new Servable(model, version, `${model}/${version}`, { signatures: {} });
  }
  async free(): Promise<void> {}
}

const died = () => new WorkerDied('Inference thread ended: out of memory');
const found = (...versions: number[]): DiscoveredModels =>
  new Map([['m', new Map(versions.map((version) => [version, `/m/${version}`]))]]);

describe('ServableManager', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const managed = (failures: Record<number, Error[]>) => {
    const loader = new FakeLoader(failures);
    const logger = createLogger('test', { level: 'silent' });
    return { loader, manager: new ServableManager(loader, { retries: 3, intervalMs: 500 }, logger) };
  };
  const stateOf = (manager: ServableManager, version: number) => {
    const [found] = manager.statusOf('m', version);
    return [found?.state, found?.status?.errorMessage];
  };

  it('loads again, ever later, what failed by no fault of the folder', async () => {
    const emfile = Object.assign(new Error('no descriptor'), { code: 'EMFILE' });
    const { loader, manager } = managed({ 1: [died(), emfile] });
    await manager.want(found(1));
    expect(stateOf(manager, 1)).toEqual(['LOADING', died().message]);
    await jest.advanceTimersByTimeAsync(499);
    expect(loader.loads).toEqual([1]);
    await jest.advanceTimersByTimeAsync(1);
    expect(stateOf(manager, 1)).toEqual(['LOADING', 'no descriptor']);
    await manager.want(found(1));
    await jest.advanceTimersByTimeAsync(999);
    expect(loader.loads).toEqual([1, 1]);
    await jest.advanceTimersByTimeAsync(1);
    expect(stateOf(manager, 1)).toEqual(['AVAILABLE', '']);
    expect(manager.find('m').version).toBe(1);
  });

  it('loads the other versions meanwhile', async () => {
    const { manager } = managed({ 2: [died()] });
    await manager.want(found(1, 2));
    expect(manager.find('m').version).toBe(1);
    await jest.advanceTimersByTimeAsync(500);
    expect(manager.find('m').version).toBe(2);
  });

  it('ends after so many retries, with the last error, and still tries now and then', async () => {
    const failures = [died(), died(), died(), new WorkerDied('last'), new WorkerDied('later')];
    const { loader, manager } = managed({ 1: failures });
    await manager.want(found(1));
    await jest.advanceTimersByTimeAsync(500 + 1000 + 2000);
    expect(stateOf(manager, 1)).toEqual(['END', 'last']);
    await manager.want(found(1));
    expect(loader.loads).toHaveLength(4);
    await jest.advanceTimersByTimeAsync(4000);
    expect(stateOf(manager, 1)).toEqual(['END', 'later']);
    await jest.advanceTimersByTimeAsync(8000);
    expect(stateOf(manager, 1)).toEqual(['AVAILABLE', '']);
  });

  it('says which models cannot answer, as soon as that is known', async () => {
    const { manager } = managed({ 1: [died()], 2: [new WorkerFailure('no model')] });
    await manager.want(new Map([...found(1), ['n', new Map([[2, '/n/2']])]]));
    const outcome = manager.awaitAvailable(['m', 'n'], new AbortController().signal);
    await jest.advanceTimersByTimeAsync(500);
    await expect(outcome).resolves.toEqual([{ model: 'n', version: 2, error: 'no model' }]);
  });

  it('tries a broken folder once', async () => {
    const { loader, manager } = managed({ 1: [new WorkerFailure('Protobuf parsing failed.')] });
    await manager.want(found(1));
    expect(stateOf(manager, 1)).toEqual(['END', 'Protobuf parsing failed.']);
    expect(jest.getTimerCount()).toBe(0);
    expect(loader.loads).toEqual([1]);
  });

  it('ends a version that the threads have lost, until its folder comes back', async () => {
    const { manager } = managed({});
    await manager.want(found(1, 2));
    manager.lost('m/2', new WorkerFailure('the file is gone'));
    expect(stateOf(manager, 2)).toEqual(['END', 'the file is gone']);
    expect(manager.find('m').version).toBe(1);
    await manager.want(found(1));
    await manager.want(found(1, 2));
    expect(manager.find('m').version).toBe(2);
  });

  it('tries a version anew that lies elsewhere now', async () => {
    const { loader, manager } = managed({
      1: [new WorkerFailure('no model'), died(), died(), died(), died()],
    });
    const elsewhere = (path: string) => new Map([['m', new Map([[1, path]])]]);
    await manager.want(found(1));
    await manager.want(elsewhere('/broken/1'));
    await jest.advanceTimersByTimeAsync(500 + 1000 + 2000);
    expect(stateOf(manager, 1)).toEqual(['END', died().message]);
    await manager.want(elsewhere('/good/1'));
    expect(stateOf(manager, 1)).toEqual(['AVAILABLE', '']);
    expect(loader.loads).toHaveLength(6);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('tries a version anew that came to lie elsewhere while it was loading', async () => {
    const { loader, manager } = managed({ 1: [new WorkerFailure('no model')] });
    const loading = manager.want(found(1));
    await manager.want(new Map([['m', new Map([[1, '/good/1']])]]));
    await loading;
    expect(stateOf(manager, 1)).toEqual(['AVAILABLE', '']);
    expect(loader.loads).toHaveLength(2);
  });

  it('does not try again what is no longer wanted, until it is back', async () => {
    const { loader, manager } = managed({ 1: [died()] });
    await manager.want(found(1));
    await manager.want(found());
    expect(stateOf(manager, 1)).toEqual(['END', died().message]);
    expect(jest.getTimerCount()).toBe(0);
    await manager.want(found(1));
    expect(stateOf(manager, 1)).toEqual(['AVAILABLE', '']);
    expect(loader.loads).toEqual([1, 1]);
  });

  it('loads no further version once it is closed', async () => {
    const { loader, manager } = managed({});
    const wanted = manager.want(found(1, 2, 3));
    manager.close();
    await wanted;
    expect(loader.loads).toEqual([3]);
  });

  it('lets nobody wait for a model that it no longer loads', async () => {
    const { manager } = managed({});
    const outcome = manager.awaitAvailable(['m'], new AbortController().signal);
    manager.close();
    await expect(outcome).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });

  it('tries nothing again once it is closed', async () => {
    const { manager } = managed({ 1: [died()] });
    await manager.want(found(1));
    manager.close();
    expect(jest.getTimerCount()).toBe(0);
  });
});
