import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import { lookEvery } from './look-every';
import { useMay } from './use-me';

const LOOK_EVERY_MS = 60_000;

export function useDrift(model: string) {
  return useQuery({
    queryKey: keys.drift(model),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/models/{model}/drift', { params: { path: { model } }, signal })),
    enabled: useMay('annotate'),
    refetchInterval: lookEvery(LOOK_EVERY_MS),
  });
}
