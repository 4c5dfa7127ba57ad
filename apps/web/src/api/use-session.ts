import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { maySendAgain } from './api-error';
import { answerOf, api } from './client';
import { keys } from './keys';
import { patience } from './patience';
import { isSamePerson, nowIs, tellOtherWindows } from './person';
import type { Me } from './types';
import { noChange } from './use-unsent';

/** Nothing that waits for a session to be there. */
const retry = patience(2, maySendAgain);

/**
 * Sign in with an API key or the token of a sign-in link; the server sets the cookie. Nothing stays of what another person saw, and
 * nothing that they said is sent any more. Of the same person all stays (followSession).
 * The answer's `again`: it is the person whose session ended.
 */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    meta: noChange,
    retry,
    mutationFn: async (token: string) => {
      const before = client.getQueryData<Me>(keys.me);
      const me = await answerOf(api.POST('/v1/session', { body: { token } }));
      return { me, again: isSamePerson(before, me) };
    },
    onSuccess: async ({ me, again }) => {
      tellOtherWindows(me);
      if (!again) client.getMutationCache().clear();
      await nowIs(client, me);
      if (!again) await client.resetQueries({ predicate: (query) => query.queryKey[0] !== keys.me[0] });
    },
  });
}

/** Sign out. Nothing of what was seen stays in the page, and nothing is sent any more. */
export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    meta: noChange,
    retry,
    mutationFn: () => answerOf(api.DELETE('/v1/session')),
    onSuccess: async () => {
      client.getMutationCache().clear();
      await navigate({ to: '/sign-in' });
      await client.resetQueries();
    },
  });
}
