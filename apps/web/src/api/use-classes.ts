import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { formOf } from './form';
import { keys } from './keys';
import type { Class, Imported } from './types';
import { noChange } from './use-unsent';

/** Every class of a model, retired ones too: asked once, then searched in the page without a wait. */
export function useClasses(model: string) {
  return useQuery({
    queryKey: keys.classes(model),
    queryFn: ({ signal }) => allClasses(model, signal),
    staleTime: 30_000,
  });
}

async function allClasses(model: string, signal: AbortSignal): Promise<{ items: Class[] }> {
  const items: Class[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await answerOf(
      api.GET('/v1/models/{model}/classes', {
        params: { path: { model }, query: { status: 'all', limit: 5000, ...(cursor && { cursor }) } },
        signal,
      }),
    );
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { items };
}

export function useCreateClass(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      answerOf(api.POST('/v1/models/{model}/classes', { params: { path: { model } }, body: { name } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.classes(model) }),
  });
}

export interface ClassChange {
  id: string;
  name?: string;
  status?: Class['status'];
}

/** Rename, retire or bring back. Names show everywhere, so everything of the model is refreshed. */
export function useUpdateClass(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: ClassChange) =>
      answerOf(
        api.PATCH('/v1/models/{model}/classes/{classId}', {
          params: { path: { model, classId: id } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.model(model) }),
  });
}

/** Makes a class part of another one. What is answered changes at once, so everything of the model is refreshed. */
export function useMergeClass(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, into }: { id: string; into: string }) =>
      answerOf(
        api.POST('/v1/models/{model}/classes/{classId}/merge', {
          params: { path: { model, classId: id } },
          body: { into },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.model(model) }),
  });
}

/** Sends a class's photos back to review. */
export function useSplitClass(model: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, into }: { id: string; into: string[] }) =>
      answerOf(
        api.POST('/v1/models/{model}/classes/{classId}/split', {
          params: { path: { model, classId: id } },
          body: { into },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.model(model) }),
  });
}

/** `class`: the class's name. */
export type Examples = { class: string; images: readonly File[] } | { archive: File };

/** Photos of one request: the API takes ten times as many, but a long one says nothing until its end. */
export const EXAMPLES_AT_ONCE = 50;

interface AddExamples {
  examples: Examples;
  signal: AbortSignal;
  /** Told how many photos the API has dealt with, while there are more. */
  onSent: (photos: number) => void;
}

/** Labelled photos that nobody classified: some of one class, or an archive of folders named by class. */
export function useAddExamples(model: string) {
  const client = useQueryClient();
  const { mutateAsync: send } = useMutation({
    meta: noChange,
    mutationFn: ({ form, signal }: { form: FormData; signal: AbortSignal }) =>
      answerOf(
        api.POST('/v1/models/{model}/examples', {
          params: { path: { model } },
          body: {},
          bodySerializer: () => form,
          signal,
        }),
      ),
  });
  return useMutation({
    retry: false, // each request is, above: not what was taken in before it
    mutationFn: async ({ examples, signal, onSent }: AddExamples): Promise<Imported> => {
      if ('archive' in examples) return send({ form: formOf('archive', [examples.archive]), signal });
      const total: Imported = { imported: 0, duplicates: 0, rejected: [] };
      for (let at = 0; at < examples.images.length; at += EXAMPLES_AT_ONCE) {
        onSent(at);
        const some = examples.images.slice(at, at + EXAMPLES_AT_ONCE);
        const one = await send({ form: formOf('image', some, { class: examples.class }), signal });
        total.imported += one.imported;
        total.duplicates += one.duplicates;
        total.rejected.push(...one.rejected);
      }
      return total;
    },
    // Also of one that was cancelled or failed, some photos may have been taken in.
    onSettled: () => client.invalidateQueries({ queryKey: keys.model(model) }),
  });
}
