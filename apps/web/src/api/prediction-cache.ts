import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import type { Classification, Prediction, PredictionList } from './types';
import { mayDo } from './use-me';

/** The most that the API gives at once. */
export const MOST = 100;

type Pages = InfiniteData<PredictionList, string>;

/** The same pages with predictions changed, in every list that holds them. */
function patchAll(client: QueryClient, model: string, change: (prediction: Prediction) => Prediction): void {
  client.setQueriesData<Pages>(
    { queryKey: keys.predictions(model) },
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({
          ...page,
          items: page.items.map(change),
        })),
      },
  );
}

/** Whether a list holds that prediction. */
export function isListed(client: QueryClient, model: string, id: string): boolean {
  const lists = client.getQueriesData<Pages>({ queryKey: keys.predictions(model) });
  return lists.some(([, data]) => data?.pages.some(({ items }) => items.some((item) => item.id === id)));
}

/** One prediction changed, in every list that holds it. */
export function patchPrediction(
  client: QueryClient,
  model: string,
  id: string,
  change: (prediction: Prediction) => Prediction,
): void {
  patchAll(client, model, (item) => (item.id === id ? change(item) : item));
}

/** One prediction changed by what somebody said of it: what is being read of it at this moment may be from before. */
export function changePrediction(
  client: QueryClient,
  model: string,
  id: string,
  change: (prediction: Prediction) => Prediction,
): void {
  void client.cancelQueries({ queryKey: keys.prediction(id) });
  patchPrediction(client, model, id, change);
  rereadIfReading(client, model);
}

/** Another version may answer by now: how far each correction has come is asked anew, once the photo is on screen (useFix). */
export function refreshFixes(client: QueryClient, model: string): void {
  patchAll(client, model, (item) => {
    if (item.fix.says === undefined) return item;
    const { says: _old, ...fix } = item.fix;
    return { ...item, fix };
  });
  void client.invalidateQueries({ queryKey: keys.eachPrediction });
}

/** Reads again, in the same way, what is being read at this moment: its answer may be older than a change to the lists. */
export function rereadIfReading(client: QueryClient, model: string): void {
  const filter = { queryKey: keys.predictions(model), fetchStatus: 'fetching' as const };
  for (const query of client.getQueryCache().findAll(filter)) {
    const meta = query.state.fetchMeta ?? undefined;
    void query.cancel({ silent: true }); // asked to cancel it itself, the library still goes on with a first reading
    query.fetch(undefined, { meta }).catch(() => undefined); // the list tells of it
  }
}

/** Puts a new answer on top of what was asked lately, so that it shows without asking again. */
export function prependPrediction(client: QueryClient, answer: Classification): void {
  const list = keys.predictionList(answer.model, false);
  // One who may see the earlier photos gets the whole list: a cache with this answer alone would stand in its place.
  if (client.getQueryData(list) === undefined && mayDo(client.getQueryData(keys.me), 'annotate')) {
    rereadIfReading(client, answer.model);
    void client.invalidateQueries({ queryKey: list });
    return;
  }
  const prediction: Prediction = {
    ...answer,
    createdAt: new Date().toISOString(),
    image: {
      url: `/v1/predictions/${answer.id}/image`,
      sha256: '',
      width: 0,
      height: 0,
      bytes: 0,
    },
    corrections: [],
    label: null,
    fix: { state: 'none' },
  };
  client.setQueryData<Pages>(list, (data) => {
    const [first, ...rest] = data?.pages ?? [];
    const page = first ?? { items: [], nextCursor: null };
    return {
      pages: [{ ...page, items: [prediction, ...page.items.filter(({ id }) => id !== answer.id)] }, ...rest],
      pageParams: data?.pageParams ?? [''],
    };
  });
  rereadIfReading(client, answer.model);
}

/**
 * Leaves of a long list what one page holds: those of hours would take the browser's memory. Earlier ones are there for the
 * asking, but not for one who may not see them: they keep all.
 */
export function shortenPredictions(client: QueryClient, model: string): void {
  const list = keys.predictionList(model, false);
  const pages = client.getQueryData<Pages>(list)?.pages ?? [];
  if (pages.reduce((sum, { items }) => sum + items.length, 0) <= MOST) return;
  if (!mayDo(client.getQueryData(keys.me), 'annotate')) return;
  client.setQueryData<Pages>(
    list,
    (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
  );
  // Asked for again, it ends where it is cut, and the next page begins there.
  void client.invalidateQueries({ queryKey: list });
}
