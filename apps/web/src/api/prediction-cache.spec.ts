import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import {
  changePrediction,
  patchPrediction,
  prependPrediction,
  refreshFixes,
  rereadIfReading,
  shortenPredictions,
} from './prediction-cache';
import type { Prediction, PredictionList } from './types';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const shown = (id: string): Prediction => ({
  id,
  model: 'm',
  version: 1,
  predictions: [],
  createdAt: '2026-01-01T00:00:00Z',
  image: { url: '', sha256: '', width: 0, height: 0, bytes: 0 },
  corrections: [],
  label: null,
  fix: { state: 'none' },
});

/** A list whose pages are answered when told, with what the server knows when it was asked. */
function setUp() {
  const client = new QueryClient();
  const server = [shown('a'), shown('b')];
  const waiting: (() => void)[] = [];
  const observer = new InfiniteQueryObserver<PredictionList, Error, never, readonly string[], string>(
    client,
    {
      queryKey: keys.predictionList('m', false),
      queryFn: ({ pageParam, signal }) => {
        const at = Math.max(
          server.findIndex(({ id }) => id === pageParam),
          0,
        );
        const page = { items: server.slice(at, at + 1), nextCursor: server[at + 1]?.id ?? null };
        return new Promise((resolve, reject) => {
          waiting.push(() => resolve(page));
          signal.addEventListener('abort', () => reject(signal.reason));
        });
      },
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    },
  );
  const stop = observer.subscribe(() => undefined);
  const answer = async () => {
    for (const one of waiting.splice(0)) one();
    await settled();
  };
  const list = () =>
    client
      .getQueryData<{ pages: PredictionList[] }>(keys.predictionList('m', false))
      ?.pages.flatMap(({ items }) => items.map(({ id, fix }) => `${id} ${fix.state}`));
  return { client, server, observer, answer, list, stop };
}

describe('refreshFixes', () => {
  it('leaves of a live correction that it is live, and others as they are', () => {
    const client = new QueryClient();
    const says = { classId: 'c', name: 'cat', score: 1 };
    const live = { ...shown('a'), fix: { state: 'live' as const, version: 2, says } };
    const key = keys.predictionList('m', false);
    client.setQueryData(key, { pages: [{ items: [live, shown('b')], nextCursor: null }], pageParams: [''] });
    refreshFixes(client, 'm');
    const items = client.getQueryData<{ pages: PredictionList[] }>(key)?.pages[0]?.items;
    expect(items?.map(({ fix }) => fix)).toEqual([{ state: 'live', version: 2 }, { state: 'none' }]);
  });
});

describe('prependPrediction', () => {
  const answer = { id: 'new', model: 'm', version: 1, predictions: [] };

  it('makes a list of it for one who may not see earlier photos', () => {
    const client = new QueryClient();
    client.setQueryData(keys.me, { name: 'app', role: 'predict', auth: 'required' });
    prependPrediction(client, answer);
    expect(client.getQueryData(keys.predictionList('m', false))).toMatchObject({
      pages: [{ items: [{ id: 'new' }] }],
    });
  });

  it('leaves a list that was never loaded to be asked for whole by one who may see it', () => {
    const client = new QueryClient();
    client.setQueryData(keys.me, { name: 'ann', role: 'annotate', auth: 'required' });
    prependPrediction(client, answer);
    expect(client.getQueryData(keys.predictionList('m', false))).toBeUndefined();
  });
});

describe('prependPrediction, while the list is read for the first time', () => {
  it('has it read anew: what is being read may be from before the answer', async () => {
    const { client, server, answer, list, stop } = setUp();
    client.setQueryData(keys.me, { name: 'ann', role: 'annotate', auth: 'required' });
    server.unshift(shown('new'));
    prependPrediction(client, { id: 'new', model: 'm', version: 1, predictions: [] });
    await answer();
    expect(list()).toEqual(['new none']);
    stop();
  });
});

describe('changePrediction', () => {
  it('lets go of what is being read of the photo: it may be from before', async () => {
    const client = new QueryClient();
    const key = keys.predictionList('m', false);
    client.setQueryData(key, { pages: [{ items: [shown('a')], nextCursor: null }], pageParams: [''] });
    let given: AbortSignal | undefined;
    const reading = client.fetchQuery({
      queryKey: keys.prediction('a'),
      queryFn: ({ signal }) => {
        given = signal;
        return new Promise<never>(() => undefined);
      },
    });
    changePrediction(client, 'm', 'a', (one) => ({ ...one, fix: { state: 'recorded' } }));
    await expect(reading).rejects.toThrow();
    expect(given?.aborted).toBe(true);
    expect(client.getQueryData(key)).toMatchObject({ pages: [{ items: [{ fix: { state: 'recorded' } }] }] });
  });
});

describe('rereadIfReading', () => {
  it('keeps a correction that was made while the next page was read, and the next page', async () => {
    const { client, server, observer, answer, list, stop } = setUp();
    await answer();
    void observer.fetchNextPage();
    const recorded = { ...shown('a'), fix: { state: 'recorded' as const } };
    server[0] = recorded;
    patchPrediction(client, 'm', 'a', () => recorded);
    rereadIfReading(client, 'm');
    await answer();
    expect(list()).toEqual(['a recorded', 'b none']);
    stop();
  });

  it('keeps an answer that came while the list was read', async () => {
    const { client, server, answer, list, stop } = setUp();
    server.unshift(shown('new'));
    prependPrediction(client, { id: 'new', model: 'm', version: 1, predictions: [] });
    await answer();
    expect(list()).toEqual(['new none']);
    stop();
  });

  it('asks nothing where nothing is read', async () => {
    const { client, answer, observer, stop } = setUp();
    await answer();
    rereadIfReading(client, 'm');
    expect(observer.getCurrentResult().isFetching).toBe(false);
    stop();
  });
});

describe('shortenPredictions', () => {
  const key = keys.predictionList('m', false);
  const photos = (count: number) => Array.from({ length: count }, (_, at) => shown(String(at)));
  const setUpPages = (role: string, ...sizes: number[]) => {
    const client = new QueryClient();
    client.setQueryData(keys.me, { name: 'ann', role, auth: 'required' });
    const pages = sizes.map((size) => ({ items: photos(size), nextCursor: 'more' }));
    client.setQueryData(key, { pages, pageParams: sizes.map(String) });
    shortenPredictions(client, 'm');
    const left = client
      .getQueryData<{ pages: PredictionList[] }>(key)
      ?.pages.map(({ items }) => items.length);
    return { left, askedAgain: client.getQueryState(key)?.isInvalidated };
  };

  it('leaves the first page of a long list, which is asked for again', () => {
    expect(setUpPages('annotate', 90, 24)).toEqual({ left: [90], askedAgain: true });
    expect(setUpPages('admin', 101)).toEqual({ left: [101], askedAgain: true });
  });

  it('leaves a short list as it is', () => {
    expect(setUpPages('annotate', 76, 24)).toEqual({ left: [76, 24], askedAgain: false });
  });

  it('takes nothing from one who could not ask for it again', () => {
    expect(setUpPages('predict', 300)).toEqual({ left: [300], askedAgain: false });
  });
});
