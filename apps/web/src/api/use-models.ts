import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';
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

/** Drops all that was read of a model: another one may get its name. To be called once nothing shows it any more. */
export function useForgetModel() {
  const client = useQueryClient();
  return (model: string) => client.removeQueries({ queryKey: keys.model(model) });
}

/** Deletes a model. One that is gone by then, as after an answer that was lost, is deleted, too. */
export function useDeleteModel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (model: string) => {
      try {
        await answerOf(api.DELETE('/v1/models/{model}', { params: { path: { model } } }));
      } catch (error) {
        if (!(error instanceof ApiError && error.code === 'not_found')) throw error;
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.models }),
  });
}
