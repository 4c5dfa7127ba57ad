import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useBlocker } from '@tanstack/react-router';

/** The new key, shown this once. */
export function KeyShown({ secret, onDone }: { secret: string; onDone: () => void }) {
  const clipboard = useClipboard();
  useBlocker({
    shouldBlockFn: () => !window.confirm('Leave this page? The new key is not shown again.'),
    enableBeforeUnload: true,
  });
  return (
    <Stack>
      <Text>It is shown this once: Amend keeps only a fingerprint of it.</Text>
      <Group align="end" wrap="nowrap">
        <TextInput
          label="Key"
          value={secret}
          readOnly
          autoFocus // the button that made it is gone
          flex={1}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          onFocus={(event) => event.currentTarget.select()}
        />
        {navigator.clipboard && (
          <Button variant="default" onClick={() => clipboard.copy(secret)}>
            {clipboard.copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </Group>
      <Group justify="flex-end">
        <Button onClick={onDone}>I have it</Button>
      </Group>
    </Stack>
  );
}
