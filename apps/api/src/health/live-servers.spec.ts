import { type ServerStatus, type ServingClient, ServingError } from '@amend/serving-client';
import { LiveServers } from './live-servers.js';

const statuses: ServerStatus[] = [
  { address: 'a:1', versions: [{ version: 2, state: 'AVAILABLE', errorMessage: '' }] },
  { address: 'b:1', versions: [{ version: 2, state: 'END', errorMessage: 'damaged' }] },
  { address: 'c:1', versions: [], error: new ServingError('NOT_FOUND', 'no such version') },
  { address: 'd:1', versions: [], error: new ServingError('UNAVAILABLE', 'connection refused') },
];

describe('how each server has a live version', () => {
  it('is told of each by itself, and for those that came along without an address', async () => {
    const serving = { modelStatusEverywhere: async () => statuses };
    expect(await new LiveServers(serving, { servingTarget: 'external' }).of('pets', 2, 50)).toEqual([
      { address: 'a:1', state: 'available', says: '' },
      { address: 'b:1', state: 'failed', says: 'damaged' },
      { address: 'c:1', state: 'loading', says: '' },
      { address: 'd:1', state: 'unreachable', says: 'connection refused' },
    ]);
    const [own] = await new LiveServers(serving, { servingTarget: 'embedded' }).of('pets', 2, 50);
    expect(own?.address).toBeNull();
  });

  it('is not waited for without end', async () => {
    const silent: Pick<ServingClient, 'modelStatusEverywhere'> = {
      modelStatusEverywhere: (_model, _version, signal) =>
        new Promise((resolve) =>
          signal?.addEventListener('abort', () =>
            resolve([
              { address: 'a:1', versions: [], error: new ServingError('CANCELLED', 'cancelled on client') },
            ]),
          ),
        ),
    };
    expect(await new LiveServers(silent, { servingTarget: 'external' }).of('pets', 2, 20)).toEqual([
      { address: 'a:1', state: 'unreachable', says: 'no answer within 20 ms' },
    ]);
  });
});
