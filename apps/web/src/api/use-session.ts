import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { Me } from './types';

/**
 * Sign in with an API key or the token of a sign-in link; the server sets the cookie. Nothing stays of what another person saw.
 * The answer's `again`: it is the person whose session ended.
 */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (token: string) => {
      const before = client.getQueryData<Me>(keys.me);
      const me = await answerOf(api.POST('/v1/session', { body: { token } }));
      return { me, again: before?.name === me.name && before.role === me.role };
    },
    onSuccess: async ({ me }) => {
      client.setQueryData(keys.me, me);
      await client.resetQueries({ predicate: (query) => query.queryKey[0] !== keys.me[0] });
    },
  });
}

/** Sign out. Nothing of what was seen stays in the page. */
export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/v1/session')),
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      await client.resetQueries();
    },
  });
}
