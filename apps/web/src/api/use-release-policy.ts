import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { ReleasePolicy } from './types';

export function useReleasePolicy(model: string) {
  return useQuery({
    queryKey: keys.releasePolicy(model),
    queryFn: ({ signal }) => read(model, signal),
    staleTime: 30_000,
  });
}

/** Saves what was changed, and lets stand what others have saved meanwhile. */
export function useSaveReleasePolicy(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (changes: Partial<ReleasePolicy>) => {
      const body = { ...(await read(model)), ...changes };
      return answerOf(api.PUT('/v1/models/{model}/release-policy', { params: { path: { model } }, body }));
    },
    onSuccess: (policy) => client.setQueryData(keys.releasePolicy(model), policy),
  });
}

function read(model: string, signal?: AbortSignal) {
  return answerOf(
    api.GET('/v1/models/{model}/release-policy', { params: { path: { model } }, ...(signal && { signal }) }),
  );
}
