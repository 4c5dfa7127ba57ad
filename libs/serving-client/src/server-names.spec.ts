import dns from 'node:dns';
import { ServerNames } from './server-names.js';

describe('ServerNames', () => {
  const lookup = jest.spyOn(dns.promises, 'lookup') as unknown as jest.Mock;
  let names: ServerNames | undefined;
  const proxies = ['grpc_proxy', 'https_proxy', 'http_proxy', 'no_grpc_proxy', 'no_proxy'].map(
    (name) => [name, process.env[name]] as const,
  );
  beforeEach(() => {
    for (const [name] of proxies) delete process.env[name];
  });
  afterEach(() => {
    names?.close();
    lookup.mockReset();
    for (const [name, value] of proxies) {
      delete process.env[name];
      if (value !== undefined) process.env[name] = value;
    }
  });
  afterAll(() => lookup.mockRestore());

  /** What stands behind `name:8500` after the first look, which finds these. */
  const behind = async (...addresses: string[]) => {
    lookup.mockResolvedValue(
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
    const changed = jest.fn();
    names?.close();
    names = new ServerNames(changed);
    names.watch(['name:8500']);
    await new Promise(setImmediate);
    const servers = names.of('name:8500');
    const isName = servers[0]?.address === 'name:8500';
    expect(changed).toHaveBeenCalledTimes(isName ? 0 : 1);
    expect(servers.every(({ authority }) => authority === (isName ? undefined : 'name:8500'))).toBe(true);
    return servers.map(({ address }) => address);
  };

  it('finds the servers of a name that has several', async () => {
    expect(await behind('10.0.0.2', '10.0.0.1')).toEqual(['10.0.0.1:8500', '10.0.0.2:8500']);
    expect(await behind('fd00::2', 'fd00::1')).toEqual(['[fd00::1]:8500', '[fd00::2]:8500']);
  });

  it('leaves the name of one server as it is, with an address of each family too', async () => {
    expect(await behind('10.0.0.1')).toEqual(['name:8500']);
    expect(await behind('127.0.0.1', '::1')).toEqual(['name:8500']);
  });

  it('keeps what it found while nobody answers', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    try {
      const found = await behind('10.0.0.1', '10.0.0.2');
      lookup.mockRejectedValue(new Error('queryA ETIMEOUT name'));
      await jest.advanceTimersByTimeAsync(60_000);
      expect(lookup.mock.calls.length).toBeGreaterThan(5);
      expect(names?.of('name:8500').map(({ address }) => address)).toEqual(found);
    } finally {
      jest.useRealTimers();
    }
  });

  it('looks nothing up but names, and where a proxy does that, nothing', async () => {
    names = new ServerNames(() => undefined);
    names.watch(['10.0.0.1:8500', '[fd00::1]:8500', 'unix:/tmp/socket']);
    process.env.https_proxy = 'http://proxy:3128';
    process.env.no_proxy = '10.0.0.0/8, .local';
    names.watch(['name:8500']);
    await new Promise(setImmediate);
    expect(lookup).not.toHaveBeenCalled();
    lookup.mockResolvedValue([]);
    names.watch(['serving.local:8500']);
    expect(lookup).toHaveBeenCalledTimes(1);
  });
});
