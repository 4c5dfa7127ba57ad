import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { GatePolicy } from './types';

export function useGatePolicy(model: string) {
  return useQuery({
    queryKey: keys.gatePolicy(model),
    queryFn: ({ signal }) => read(model, signal),
    staleTime: 30_000,
  });
}

/** Saves what was changed, and lets stand what others have saved meanwhile. */
export function useSaveGatePolicy(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (changes: Partial<GatePolicy>) => {
      const body = { ...(await read(model)), ...changes };
      return answerOf(api.PUT('/v1/models/{model}/gate-policy', { params: { path: { model } }, body }));
    },
    onSuccess: (policy) => client.setQueryData(keys.gatePolicy(model), policy),
  });
}

function read(model: string, signal?: AbortSignal) {
  return answerOf(
    api.GET('/v1/models/{model}/gate-policy', { params: { path: { model } }, ...(signal && { signal }) }),
  );
}
