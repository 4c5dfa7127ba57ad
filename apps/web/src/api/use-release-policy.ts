import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { ReleasePolicy } from './types';

export function useReleasePolicy(model: string) {
  return useQuery({
    queryKey: keys.releasePolicy(model),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/models/{model}/release-policy', { params: { path: { model } }, signal })),
    staleTime: 30_000,
  });
}

export function useSaveReleasePolicy(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ReleasePolicy) =>
      answerOf(api.PUT('/v1/models/{model}/release-policy', { params: { path: { model } }, body })),
    onSuccess: (policy) => client.setQueryData(keys.releasePolicy(model), policy),
  });
}
