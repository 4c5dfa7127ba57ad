import {
  type InfiniteData,
  skipToken,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api } from './client';
import { keys } from './keys';
import { lookEvery } from './look-every';
import type { VersionList } from './types';
import { useModel } from './use-model';
import { useRuns } from './use-runs';

/** How late what makes no version may show: photos that were looked at, classes that were renamed. */
const LOOK_EVERY_MS = 60_000;

/** The API gives up to a hundred at once; what was measured of these may be megabytes. */
const PAGE = 20;

/** The versions, newest first, page by page, with all that was measured. They are seldom asked for; see useFreshVersions. */
export function useVersions(model: string) {
  return useInfiniteQuery({
    queryKey: keys.versions(model),
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/v1/models/{model}/versions', {
          params: { path: { model }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: together,
    // The more are shown the seldomer: it is a page a minute in any case.
    refetchInterval: (query) => lookEvery(LOOK_EVERY_MS * (query.state.data?.pages.length ?? 1))(query),
  });
}

/** A version, however old it is. */
export function useVersion(model: string, number: number | null) {
  return useQuery({
    queryKey: keys.version(model, number),
    queryFn:
      number === null
        ? skipToken
        : ({ signal }) =>
            answerOf(
              api.GET('/v1/models/{model}/versions/{number}', {
                params: { path: { model, number } },
                signal,
              }),
            ),
    refetchInterval: lookEvery(LOOK_EVERY_MS),
  });
}

function together({ pages }: InfiniteData<VersionList>) {
  return {
    items: pages.flatMap(({ items }) => items),
    live: pages[0]?.live ?? null,
    previous: pages[0]?.previous ?? null,
  };
}

/** Asks for the versions anew when one was made or another one is live, whoever did it: what tells of that is small. */
export function useFreshVersions(model: string): void {
  const client = useQueryClient();
  const { data: shown } = useModel(model);
  const { data: runs } = useRuns(model);
  const latest = runs?.items[0];
  const now = shown && runs && `${shown.live} ${latest?.id} ${latest?.state}`;
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (now === undefined || before.current === now) return;
    const isNews = before.current !== undefined; // else it is what there was when the page began
    before.current = now;
    if (isNews) void client.invalidateQueries({ queryKey: keys.versions(model) });
  }, [client, model, now]);
}
