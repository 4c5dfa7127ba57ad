import '@mantine/core/styles/PasswordInput.layer.css';
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';

export interface KeyFormProps {
  error: ReactNode;
  pending: boolean;
  /** The field takes the focus at once. */
  autoFocus?: boolean;
  onKey(key: string): void;
}

/** Asks for an API key to sign in with. */
export function KeyForm({ error, pending, autoFocus = false, onKey }: KeyFormProps) {
  const [key, setKey] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onKey(key.trim());
      }}
    >
      <Stack>
        <PasswordInput
          label="Key"
          description="The API key that an admin gave you"
          value={key}
          autoComplete="current-password"
          required
          autoFocus={autoFocus}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the key' }}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        {error}
        <Button type="submit" loading={pending} disabled={key.trim() === ''}>
          Sign in
        </Button>
        <Text size="sm" c="dimmed">
          No key yet? Admins make them, under Access. The first admin comes in by the link that Amend printed
          when it started; <code>npm run admin-link</code> prints another.
        </Text>
      </Stack>
    </form>
  );
}
