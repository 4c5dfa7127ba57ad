import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import { stopForAnother, whyNotKnown } from './person';
import type { Me, Role } from './types';

/** Who is asking. Fails with status 401 where a sign-in is needed. */
export function useMe() {
  return useQuery({
    queryKey: keys.me,
    queryFn: async ({ client, signal }) => {
      const me = await answerOf(api.GET('/v1/me', { signal })).catch((error: unknown) => {
        throw whyNotKnown(client, error);
      });
      stopForAnother(client, me); // who signed in in another window
      return me;
    },
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  });
}

const ranks: Record<Role, number> = { predict: 0, annotate: 1, admin: 2 };

/** Whether somebody may do what needs this role; false until it is known who it is. */
export function mayDo(me: Me | undefined, role: Role): boolean {
  return me !== undefined && ranks[me.role] >= ranks[role];
}

/** Whether the person may do what needs this role. */
export function useMay(role: Role): boolean {
  return mayDo(useMe().data, role);
}
