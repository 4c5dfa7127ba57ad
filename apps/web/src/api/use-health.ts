import { useQuery } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { answerOf, api } from './client';
import { inTime } from './in-time';
import { keys } from './keys';
import { lookEvery } from './look-every';
import type { HealthReport } from './types';
import { useMay } from './use-me';

const LOOK_EVERY_MS = 5_000;
/** Each part has two seconds; where nothing is said for longer, the question itself is held up. */
const ANSWERS_WITHIN_MS = 6_000;

/** How each part of Amend is, for admins. */
export function useHealth() {
  return useQuery({
    queryKey: keys.health,
    queryFn: ({ signal }) => answerOf(api.GET('/v1/health', { signal: inTime(signal, ANSWERS_WITHIN_MS) })),
    enabled: useMay('admin'),
    retry: false, // it is news, and the next look is soon
    refetchInterval: lookEvery(LOOK_EVERY_MS),
  });
}

export type Readiness = Record<keyof HealthReport['parts'], { ok: boolean; problem?: string }>;

/** What is said to everybody: also where who asks cannot be known, as that is in the database. */
export function useReadiness() {
  return useQuery({
    queryKey: keys.readiness,
    queryFn: async ({ signal }): Promise<Readiness> => {
      const { data, error, response } = await api
        .GET('/readyz', { signal: inTime(signal, ANSWERS_WITHIN_MS) })
        .catch(() => {
          throw ApiError.unreachable();
        });
      const said: unknown = data ?? error;
      if (typeof said !== 'object' || said === null || !('parts' in said))
        throw ApiError.from(response.status, said);
      return said.parts as Readiness;
    },
    retry: false,
    gcTime: 0,
    refetchInterval: LOOK_EVERY_MS,
  });
}
