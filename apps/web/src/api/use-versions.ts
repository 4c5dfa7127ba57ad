import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';

export function useVersions(model: string) {
  return useQuery({
    queryKey: keys.versions(model),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/models/{model}/versions', { params: { path: { model } }, signal })),
    refetchInterval: 8_000,
  });
}
