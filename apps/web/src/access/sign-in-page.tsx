import { Stack, Title } from '@mantine/core';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isSignedOut } from '../api/api-error';
import { useSignIn } from '../api/use-session';
import { Card } from '../ui/card';
import { ErrorNotice } from '../ui/error-notice';
import { usePageTitle } from '../ui/page-title';
import { useUploadQueue } from '../uploads/uploads-provider';
import { KeyForm } from './key-form';
import { LinkForm } from './link-form';
import classes from './sign-in-page.module.css';

/** Sign in with a key, or with the link that carries a token. */
export function SignInPage() {
  usePageTitle('Sign in');
  const { token, from } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const router = useRouter();
  const signIn = useSignIn();
  const queue = useUploadQueue();
  const [link, setLink] = useState(token);

  useEffect(() => {
    if (token === undefined) return;
    setLink(token);
    // The token leaves the address at once, and with it the history and what is shared of it.
    void navigate({ to: '/sign-in', search: { from }, replace: true });
  }, [token, from, navigate]);

  const enter = (secret: string) =>
    signIn.mutate(secret, {
      onSuccess: ({ again }) => {
        if (!again) queue.clear();
        router.history.push(from ?? '/');
      },
      onError: (error) => {
        if (isSignedOut(error)) setLink(undefined);
      },
    });
  const error = signIn.isError && <ErrorNotice error={signIn.error} title="You could not be signed in" />;
  return (
    <main className={classes.page}>
      <Card className={classes.card}>
        <Stack>
          <img src="/favicon.svg" width={40} height={40} alt="" />
          <Title order={1}>Sign in to Amend</Title>
          {link === undefined ? (
            <KeyForm autoFocus error={error} pending={signIn.isPending} onKey={enter} />
          ) : (
            <LinkForm error={error} pending={signIn.isPending} onEnter={() => enter(link)} />
          )}
        </Stack>
      </Card>
    </main>
  );
}
