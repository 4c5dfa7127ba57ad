import { connectivityState } from '@grpc/grpc-js';
import { Routes } from './routes.js';

describe('Routes', () => {
  let routes: Routes;
  beforeEach(() => {
    routes = new Routes();
  });
  afterEach(() => routes.close());
  const at = (...all: string[]) => all.map((address) => ({ address }));
  const addresses = (model: string, version?: number) =>
    routes.for(model, version).map(({ address }) => address);

  it('gives a version its own servers, and all else the others', () => {
    routes.set(at('a:1'), [{ model: 'm', version: 2, servers: at('b:1', 'c:1') }]);
    expect(addresses('m', 2)).toEqual(['b:1', 'c:1']);
    expect(addresses('m', 3)).toEqual(['a:1']);
    expect(addresses('m')).toEqual(['a:1']);
    routes.set(at(), [{ model: 'm', version: 2, servers: at() }]);
    expect(addresses('m', 2)).toEqual([]);
    expect(routes.choose(routes.for('m', 2))).toBeUndefined();
  });

  it('keeps the channel of an address that stays', () => {
    routes.set(at('a:1', 'b:1'), []);
    const [first] = routes.for('m', undefined);
    routes.set(at('c:1'), [{ model: 'm', version: 1, servers: at('a:1') }]);
    expect(routes.for('m', 1)[0]).toBe(first);
  });

  it('takes the one with the fewest calls under way, and turns where several have', () => {
    routes.set(at('a:1', 'b:1', 'c:1'), []);
    const all = routes.for('m', undefined);
    const [a, b] = all;
    if (!a || !b) throw new Error('no endpoints');
    const seen = new Set(Array.from({ length: 3 }, () => routes.choose(all)?.address));
    expect(seen.size).toBe(3);
    a.pending = 2;
    b.pending = 1;
    expect(routes.choose(all)?.address).toBe('c:1');
    expect(routes.choose([a, b])?.address).toBe('b:1');
    expect(routes.choose([a, b], b)?.address).toBe('a:1');
    expect(routes.choose([b], b)?.address).toBe('b:1');
  });

  it('takes one that is connected before one that may never be', () => {
    routes.set(at('a:1', 'b:1', 'c:1'), []);
    const all = routes.for('m', undefined);
    const [gone, silent, there] = all;
    if (!gone || !silent || !there) throw new Error('no endpoints');
    jest.spyOn(gone, 'state').mockReturnValue(connectivityState.TRANSIENT_FAILURE);
    jest.spyOn(silent, 'state').mockReturnValue(connectivityState.CONNECTING);
    jest.spyOn(there, 'state').mockReturnValue(connectivityState.READY);
    there.pending = 100;
    expect(routes.choose(all)).toBe(there);
    expect(routes.choose([gone, silent])).toBe(silent);
    expect(routes.choose(all, there)).toBe(silent);
  });
});
