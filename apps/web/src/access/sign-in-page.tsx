import '@mantine/core/styles/PasswordInput.layer.css';
import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSignIn } from '../api/use-session';
import { useUploadQueue } from '../classify/uploads-provider';
import { Card } from '../ui/card';
import { ErrorNotice } from '../ui/error-notice';
import classes from './sign-in-page.module.css';

/** Sign in with a key, or at once by the link that carries a token. */
export function SignInPage() {
  useDocumentTitle('Sign in · Amend');
  const { token, from } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const router = useRouter();
  const signIn = useSignIn();
  const queue = useUploadQueue();
  const [key, setKey] = useState('');

  const enter = (secret: string) =>
    signIn.mutate(secret, {
      onSuccess: ({ again }) => {
        if (again) queue.resume();
        else queue.clear();
        router.history.push(from ?? '/');
      },
    });
  const used = useRef(false);
  const enterByLink = useEffectEvent((secret: string) => {
    // A link works once: strict mode's second effect must not spend it again.
    if (used.current) return;
    used.current = true;
    // The token leaves the address at once, and with it the history and what is shared of it.
    void navigate({ to: '/sign-in', search: { from }, replace: true });
    enter(secret);
  });
  useEffect(() => {
    if (token !== undefined) enterByLink(token);
  }, [token]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter(key.trim());
  };
  return (
    <main className={classes.page}>
      <Card className={classes.card}>
        <form onSubmit={submit}>
          <Stack>
            <img src="/favicon.svg" width={40} height={40} alt="" />
            <Title order={1}>Sign in to Amend</Title>
            <PasswordInput
              label="Key"
              description="The API key that an admin gave you"
              value={key}
              autoComplete="current-password"
              required
              autoFocus
              visibilityToggleButtonProps={{ 'aria-label': 'Show the key' }}
              onChange={(event) => setKey(event.currentTarget.value)}
            />
            {signIn.isError && <ErrorNotice error={signIn.error} title="You could not be signed in" />}
            <Button type="submit" loading={signIn.isPending} disabled={key.trim() === ''}>
              Sign in
            </Button>
            <Text size="sm" c="dimmed">
              No key yet? Admins make them, under Access. The first admin comes in by the link that Amend
              printed when it started; <code>npm run admin-link</code> prints another.
            </Text>
          </Stack>
        </form>
      </Card>
    </main>
  );
}
