import { QueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { refreshModel } from './refresh-model';

describe('refreshModel', () => {
  it('asks anew for what a run changes, and leaves the lists that somebody works through as they are', async () => {
    const client = new QueryClient();
    const all = {
      model: keys.model('a'),
      classes: keys.classes('a'),
      runs: keys.runs('a'),
      versions: keys.versions('a'),
      other: keys.runs('b'),
      predictions: keys.predictionList('a', false),
      labels: keys.labels('a', 'one'),
    };
    for (const key of Object.values(all)) client.setQueryData(key, {});
    await refreshModel(client, 'a');
    const asked = Object.entries(all).filter(([, key]) => client.getQueryState(key)?.isInvalidated);
    expect(asked.map(([name]) => name)).toEqual(['model', 'classes', 'runs', 'versions']);
    client.clear();
  });
});
