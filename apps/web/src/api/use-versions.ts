import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api } from './client';
import { keys } from './keys';
import { useModel } from './use-model';
import { useRuns } from './use-runs';

/** How late what makes no version may show: photos that were looked at, classes that were renamed. */
const LOOK_EVERY_MS = 60_000;

/** Every version with all that was measured of it. That may be megabytes, so it is seldom asked for; see useFreshVersions. */
export function useVersions(model: string) {
  return useQuery({
    queryKey: keys.versions(model),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/models/{model}/versions', { params: { path: { model } }, signal })),
    refetchInterval: LOOK_EVERY_MS,
  });
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
