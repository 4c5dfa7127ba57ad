import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';

export function useModels() {
  return useQuery({
    queryKey: keys.models,
    queryFn: ({ signal }) => answerOf(api.GET('/v1/models', { signal })),
    staleTime: 30_000,
  });
}

export function useCreateModel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; start: 'imagenet' | 'blank'; precision: 'float32' | 'int8' }) =>
      answerOf(api.POST('/v1/models', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.models }),
  });
}
