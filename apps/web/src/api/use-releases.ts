import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import { lookEvery } from './look-every';
import { refreshModel } from './refresh-model';
import type { CreateRelease, Release } from './types';
import { useEventStream } from './use-event-stream';
import { useMay } from './use-me';

const LOOK_EVERY_MS = 4_000;

/** Ended on its own account: `live` may still become `rolled_back`, by another release. */
export function releaseEnded({ state }: Release): boolean {
  return state === 'live' || state === 'rolled_back' || state === 'failed' || state === 'superseded';
}

/** It has not ended, or its version is watched still. */
export function underWay(release: Release): boolean {
  return !releaseEnded(release) || release.stage !== null;
}

/** The latest releases, newest first. */
export function useReleases(model: string) {
  return useQuery({
    queryKey: keys.releases(model),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/models/{model}/releases', { params: { path: { model } }, signal })),
    enabled: useMay('annotate'),
    refetchInterval: lookEvery(LOOK_EVERY_MS),
  });
}

/** A release as it goes. */
export function useRelease(release: Release | undefined): Release | undefined {
  const client = useQueryClient();
  const { data } = useQuery<Release>({
    queryKey: keys.release(release?.id ?? ''),
    queryFn: skipToken, // filled by the events below
  });
  // Of requests that it answers no event tells.
  const latest = release && data && !releaseEnded(release) ? { ...data, traffic: release.traffic } : release;
  useEventStream<Release>(
    latest && !releaseEnded(latest) ? `/v1/releases/${latest.id}/events` : null,
    (value) => {
      client.setQueryData(keys.release(value.id), value);
      if (releaseEnded(value)) void refreshModel(client, value.model);
    },
  );
  return latest;
}

/** Make a version live. */
export function useCreateRelease(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateRelease) =>
      answerOf(api.POST('/v1/models/{model}/releases', { params: { path: { model } }, body })),
    onSettled: () => refreshModel(client, model),
  });
}

/** Stop one that is not live yet. */
export function useCancelRelease(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answerOf(api.POST('/v1/releases/{id}/cancel', { params: { path: { id } } })),
    onSuccess: (release) => {
      client.setQueryData(keys.release(release.id), release);
      return refreshModel(client, model);
    },
  });
}

/** Back to the version that was live before: to the one that was seen, not to the one that somebody just rolled back from. */
export function useRollback(model: string) {
  const client = useQueryClient();
  return useMutation({
    retry: false, // done twice, it goes back to where it came from
    mutationFn: (to: number) =>
      answerOf(api.POST('/v1/models/{model}/rollback', { params: { path: { model } }, body: { to } })),
    onSettled: () => refreshModel(client, model),
  });
}
