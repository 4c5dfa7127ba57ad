import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { inParts } from './in-parts';
import { keys } from './keys';
import { droppedOf } from './outbox';
import { untilRecorded } from './patience';
import { refreshCounts } from './refresh-counts';
import { takeBackEach } from './take-back-each';
import type { CreateCorrection } from './types';
import { useMay } from './use-me';

const PAGE = 60;
/** The most that the API takes. */
const LABELLED_AT_ONCE = 500;

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

/** One change of a model's labels is sent after the other, as they were made. */
const oneByOne = (model: string) => ({ id: `labels of ${model}` });

/** Says of many photos what they show. */
export function useLabelImages(model: string) {
  const refresh = useRefresh(model);
  return useMutation({
    scope: oneByOne(model),
    retry: untilRecorded,
    mutationFn: async (
      { images, says, idempotencyKey }: LabelImages,
      { client },
    ): Promise<ImagesLabelled> => {
      const made: string[] = [];
      let standing = 0;
      await inParts(images, LABELLED_AT_ONCE, droppedOf(client), async (some) => {
        const labelled = await answerOf(
          api.POST('/v1/models/{model}/labels', {
            params: { path: { model } },
            body: { images: [...some], ...says },
            headers: { 'Idempotency-Key': idempotencyKey },
          }),
        );
        made.push(...labelled.corrections.map(({ id }) => id));
        standing += labelled.standing;
      });
      return { made, standing };
    },
    onSettled: refresh,
  });
}

/** Takes many corrections back, by their ids. */
export function useTakeBack(model: string) {
  const refresh = useRefresh(model);
  return useMutation({
    scope: oneByOne(model),
    retry: untilRecorded,
    mutationFn: (corrections: readonly string[], { client }) =>
      takeBackEach(corrections, droppedOf(client), (id) =>
        answerOf(api.DELETE('/v1/corrections/{id}', { params: { path: { id } } })),
      ),
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
