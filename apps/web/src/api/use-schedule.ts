import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { ScheduleSettings } from './types';

export function useSchedule(model: string) {
  return useQuery({
    queryKey: keys.schedule(model),
    queryFn: ({ signal }) => read(model, signal),
    refetchInterval: 30_000, // the next time is another one once it is over
  });
}

/** Saves what was changed, and lets stand what others have saved meanwhile. */
export function useSaveSchedule(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (changes: Partial<ScheduleSettings>) => {
      const body = { ...(await read(model)), ...changes };
      return answerOf(api.PUT('/v1/models/{model}/schedule', { params: { path: { model } }, body }));
    },
    onSuccess: (schedule) => client.setQueryData(keys.schedule(model), schedule),
  });
}

function read(model: string, signal?: AbortSignal) {
  return answerOf(
    api.GET('/v1/models/{model}/schedule', { params: { path: { model } }, ...(signal && { signal }) }),
  );
}
