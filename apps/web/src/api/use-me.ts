import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { Role } from './types';

/** Who is asking. Fails with status 401 where a sign-in is needed. */
export function useMe() {
  return useQuery({
    queryKey: keys.me,
    queryFn: ({ signal }) => answerOf(api.GET('/v1/me', { signal })),
    staleTime: 60_000,
  });
}

const ranks: Record<Role, number> = { predict: 0, annotate: 1, admin: 2 };

/** Whether the person may do what needs this role; false until that is known. */
export function useMay(role: Role): boolean {
  const { data } = useMe();
  return data !== undefined && ranks[data.role] >= ranks[role];
}
