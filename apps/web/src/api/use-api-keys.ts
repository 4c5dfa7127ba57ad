import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { Role } from './types';

export function useApiKeys() {
  return useQuery({
    queryKey: keys.apiKeys,
    queryFn: ({ signal }) => answerOf(api.GET('/v1/api-keys', { signal })),
  });
}

export function useCreateApiKey() {
  const client = useQueryClient();
  return useMutation({
    retry: false, // done twice, there is a key that nobody has seen
    mutationFn: (body: { name: string; role: Role }) => answerOf(api.POST('/v1/api-keys', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.apiKeys }),
  });
}

export function useRevokeApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answerOf(api.DELETE('/v1/api-keys/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.apiKeys }),
  });
}
