import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { mayPass } from './api-error';
import { answerOf, api } from './client';
import { keys } from './keys';
import { untilRecorded } from './patience';
import { refreshCounts } from './refresh-counts';
import type { CreateCorrection } from './types';
import { useMay } from './use-me';

const PAGE = 60;
/** The most that the API takes. */
const LABELLED_AT_ONCE = 500;
const TAKEN_BACK_AT_ONCE = 6;

/** The photos that a class has, those labelled last first, page by page. */
export function useLabels(model: string, classId: string) {
  return useInfiniteQuery({
    queryKey: keys.labels(model, classId),
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/v1/models/{model}/labels', {
          params: {
            path: { model },
            query: { class: classId, limit: PAGE, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    enabled: useMay('annotate'),
    refetchOnWindowFocus: false, // what somebody works through keeps its place
  });
}

export interface LabelImages {
  /** By their hashes. */
  images: readonly string[];
  says: CreateCorrection;
  /** The same for every retry, so that it is answered the same. */
  idempotencyKey: string;
}

export interface ImagesLabelled {
  /** The corrections that were made, by their ids: of what was said before, none is. */
  made: readonly string[];
  /** How many of the images are labelled so now. */
  standing: number;
}

/** Says of many photos what they show. */
export function useLabelImages(model: string) {
  const refresh = useRefresh(model);
  return useMutation({
    retry: untilRecorded,
    mutationFn: async ({ images, says, idempotencyKey }: LabelImages): Promise<ImagesLabelled> => {
      const made: string[] = [];
      let standing = 0;
      for (const some of parts(images, LABELLED_AT_ONCE)) {
        const labelled = await answerOf(
          api.POST('/v1/models/{model}/labels', {
            params: { path: { model } },
            body: { images: some, ...says },
            headers: { 'Idempotency-Key': idempotencyKey },
          }),
        );
        made.push(...labelled.corrections.map(({ id }) => id));
        standing += labelled.standing;
      }
      return { made, standing };
    },
    onSettled: refresh,
  });
}

export interface TakenBack {
  done: ReadonlySet<string>;
  /** Why others were not, as what an admin decided; null: all are taken back. */
  refusal: unknown;
}

/** Takes many corrections back, by their ids. */
export function useTakeBack(model: string) {
  const refresh = useRefresh(model);
  return useMutation({
    retry: untilRecorded,
    mutationFn: async (corrections: readonly string[]): Promise<TakenBack> => {
      const done = new Set<string>();
      let refusal: unknown = null;
      const takeBack = async (id: string) => {
        try {
          await answerOf(api.DELETE('/v1/corrections/{id}', { params: { path: { id } } }));
          done.add(id);
        } catch (error) {
          if (mayPass(error)) throw error;
          refusal ??= error;
        }
      };
      for (const some of parts(corrections, TAKEN_BACK_AT_ONCE)) await Promise.all(some.map(takeBack));
      return { done, refusal };
    },
    onSettled: refresh,
  });
}

function useRefresh(model: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    refreshCounts(client, model, true);
    await client.invalidateQueries({ queryKey: keys.allLabels(model) });
  };
}

function parts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
