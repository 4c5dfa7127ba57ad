import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface LinkFormProps {
  error: ReactNode;
  pending: boolean;
  onEnter(): void;
}

/**
 * Asks whether to sign in with the link that was opened. A click is asked for, since links are opened by others, too: by what
 * previews or loads pages ahead, which would spend it, and at the wish of strangers, into whose account it would lead.
 */
export function LinkForm({ error, pending, onEnter }: LinkFormProps) {
  return (
    <Stack>
      <Text>The link that you opened signs you in, once. Go on if you asked for it.</Text>
      {error}
      <Button loading={pending} autoFocus onClick={onEnter}>
        Sign in
      </Button>
    </Stack>
  );
}
