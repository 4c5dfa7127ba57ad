import { ApiError } from './api-error';
import { answerOf, api } from './client';
import { formOf } from './form';
import type { Classification } from './types';

const TOP = 5;

/**
 * Asks the live version what a photo shows.
 * @throws ApiError
 */
export async function classify(model: string, file: File): Promise<Classification> {
  const form = formOf('image', [file]);
  const answer = await answerOf(
    api.POST('/v1/models/{model}/classify', {
      params: { path: { model }, query: { top: TOP } },
      body: { image: [] }, // which the form holds
      bodySerializer: () => form,
    }),
  );
  const only = 'results' in answer ? answer.results[0] : answer;
  if (only === undefined || 'error' in only) throw ApiError.from(422, only);
  return only;
}
