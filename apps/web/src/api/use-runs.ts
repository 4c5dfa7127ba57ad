import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api } from './client';
import { keys } from './keys';
import { lookEvery } from './look-every';
import { refreshModel } from './refresh-model';
import type { TrainingRun } from './types';
import { useEventStream } from './use-event-stream';
import { useMay } from './use-me';

const LOOK_EVERY_MS = 4_000;

export function runEnded({ state }: TrainingRun): boolean {
  return state === 'succeeded' || state === 'failed' || state === 'cancelled';
}

/** The latest training run, with all that was measured of it, and how many corrections wait to be learned. */
export function useRuns(model: string) {
  return useQuery({
    queryKey: keys.runs(model),
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/models/{model}/training-runs', {
          params: { path: { model }, query: { limit: 1 } },
          signal,
        }),
      ),
    enabled: useMay('annotate'),
    refetchInterval: lookEvery(LOOK_EVERY_MS),
  });
}

/** A training run as it goes: by server-sent events, with a slow look beside them should they be cut. */
export function useRun(run: TrainingRun | undefined): TrainingRun | undefined {
  const client = useQueryClient();
  const id = run?.id ?? '';
  const { data } = useQuery({
    queryKey: keys.run(id),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/training-runs/{id}', { params: { path: { id } }, signal })),
    ...(run && { initialData: run, initialDataUpdatedAt: 0 }),
    enabled: run !== undefined && !runEnded(run),
    refetchInterval: (query) =>
      !(query.state.data && runEnded(query.state.data)) && lookEvery(LOOK_EVERY_MS)(query),
  });
  // A list that is newer than the stream knows best that a run has ended.
  const latest = run && runEnded(run) ? run : (data ?? run);
  useEventStream<TrainingRun>(
    latest && !runEnded(latest) ? `/v1/training-runs/${latest.id}/events` : null,
    (value) => {
      client.setQueryData(keys.run(value.id), value);
      if (runEnded(value)) void refreshModel(client, value.model);
    },
  );
  return latest;
}

/**
 * Starts learning.
 * @param busy whether it is under way: why an earlier start failed is then of no interest any more
 */
export function useStartRun(model: string, busy: boolean) {
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: ({ release, mode = 'head' }: { release: 'auto' | 'manual'; mode?: 'head' | 'full' }) =>
      answerOf(
        api.POST('/v1/models/{model}/training-runs', {
          params: { path: { model } },
          body: { mode, release, worker: 'any' },
        }),
      ),
    onSettled: () => refreshModel(client, model),
  });
  const { reset } = start;
  useEffect(() => {
    if (busy) reset();
  }, [busy, reset]);
  return start;
}

export function useCancelRun(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(api.POST('/v1/training-runs/{id}/cancel', { params: { path: { id } } })),
    onSuccess: (run) => {
      client.setQueryData(keys.run(run.id), run);
      return refreshModel(client, model);
    },
  });
}
