import { QueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { followSaid, tellSaid } from './said-elsewhere';
import type { Prediction } from './types';

describe('followSaid', () => {
  it('shows what is said of a photo in another window, and asks for none that this one does not show or cannot make out', async () => {
    const client = new QueryClient();
    const list = keys.predictionList('default', false);
    const before = { id: 'one', fix: { state: 'none' } } as Prediction;
    client.setQueryData(list, { pages: [{ items: [before], nextCursor: null }], pageParams: [''] });
    const fresh = { id: 'one', fix: { state: 'recorded' } } as Prediction;
    const read = jest.fn((_id: string) => Promise.resolve(fresh));
    const stop = followSaid(client, read);
    const heard = new Promise<void>((resolve) => {
      client.getQueryCache().subscribe(({ type }) => type === 'updated' && resolve());
    });
    for (const odd of [undefined, 'one', { id: 'one' }, { model: 'default', id: 1 }]) tellSaid(odd as never);
    tellSaid({ model: 'default', id: 'other' });
    tellSaid({ model: 'default', id: 'one' });
    await heard;
    expect(read.mock.calls).toEqual([['one']]);
    expect(client.getQueryData(list)).toMatchObject({ pages: [{ items: [fresh] }] });
    stop();
    client.clear();
  });
});
