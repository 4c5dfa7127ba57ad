import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { keys } from './keys';
import { refreshCounts } from './refresh-counts';

describe('refreshCounts', () => {
  const models = ['a', 'b'];
  let client: QueryClient;
  let asked: string[];
  let stop: (() => void)[];

  beforeEach(() => {
    jest.useFakeTimers();
    client = new QueryClient();
    asked = [];
    stop = models
      .flatMap((model) => [keys.model(model), keys.runs(model), keys.classes(model)])
      .map((queryKey) => {
        client.setQueryData(queryKey, {});
        const queryFn = () => {
          asked.push(queryKey.slice(1).join(' '));
          return {};
        };
        return new QueryObserver(client, { queryKey, queryFn, staleTime: 60_000 }).subscribe(() => undefined);
      });
  });

  afterEach(() => {
    for (const end of stop) end();
    client.clear();
    jest.useRealTimers();
  });

  it('asks once for what many answers change, after the last of them', async () => {
    for (let answer = 0; answer < 16; answer += 1) {
      refreshCounts(client, 'a', false);
      await jest.advanceTimersByTimeAsync(5);
    }
    expect(asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['a', 'a runs']);
    refreshCounts(client, 'a', false);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(4);
  });

  it('does not wait for answers to stop coming', async () => {
    for (let answer = 0; answer < 40; answer += 1) {
      refreshCounts(client, 'a', false);
      await jest.advanceTimersByTimeAsync(10);
    }
    expect(asked.filter((what) => what === 'a runs')).toHaveLength(2);
  });

  it('asks for the classes where one of them made one, and for each model', async () => {
    refreshCounts(client, 'a', false);
    refreshCounts(client, 'a', true);
    refreshCounts(client, 'b', false);
    refreshCounts(client, 'a', false);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['a', 'a runs', 'a classes', 'b', 'b runs']);
  });
});
