import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';

/** Whose corrections, and from when until when (ISO). */
export interface UndoChoice {
  by?: string;
  from?: string;
  to?: string;
}

/** What was undone together, and who said how much. */
export function useUndos(model: string) {
  return useQuery({
    queryKey: keys.undos(model),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/models/{model}/corrections/undo', { params: { path: { model } }, signal })),
  });
}

/** Undoes corrections, or with `preview` only counts them. */
export function useUndoMany(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ preview = false, ...choice }: UndoChoice & { preview?: boolean }) =>
      answerOf(
        api.POST('/v1/models/{model}/corrections/undo', {
          params: { path: { model } },
          body: { ...choice, preview },
        }),
      ),
    onSuccess: (_answer, { preview }) =>
      preview ? undefined : client.invalidateQueries({ queryKey: keys.model(model) }),
  });
}

/** Lets corrections stand again that were undone together. */
export function useBringBack(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(
        api.POST('/v1/models/{model}/corrections/undo/{id}/take-back', { params: { path: { model, id } } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.model(model) }),
  });
}
