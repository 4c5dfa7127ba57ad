import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { GatePolicy } from './types';

export function useGatePolicy(model: string) {
  return useQuery({
    queryKey: keys.gatePolicy(model),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/models/{model}/gate-policy', { params: { path: { model } }, signal })),
    staleTime: 30_000,
  });
}

export function useSaveGatePolicy(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: GatePolicy) =>
      answerOf(api.PUT('/v1/models/{model}/gate-policy', { params: { path: { model } }, body })),
    onSuccess: (policy) => client.setQueryData(keys.gatePolicy(model), policy),
  });
}
