import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { type Examples, useAddExamples } from '../api/use-classes';
import { Dialog } from '../ui/dialog';
import { ErrorNotice } from '../ui/error-notice';
import { ImportResult } from './import-result';

export interface ExamplesDialogProps {
  model: string;
  opened: boolean;
  title: string;
  onClose: () => void;
  /** The field that the files come from; it hands them to `add`. */
  field: (add: (examples: Examples) => void) => ReactNode;
}

/** Takes labelled photos in and says what became of them. */
export function ExamplesDialog({ model, opened, title, onClose, field }: ExamplesDialogProps) {
  const adding = useAddExamples(model);
  const stop = useRef<AbortController>(null);
  const add = (examples: Examples) => {
    stop.current = new AbortController();
    adding.mutate({ examples, signal: stop.current.signal });
  };
  const close = () => {
    stop.current?.abort();
    adding.reset();
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={title} held={adding.isPending}>
      <Stack>
        {!adding.isPending && field(add)}
        {adding.isPending && (
          <Group gap="sm" role="status" py="lg" justify="center">
            <Loader size="sm" aria-hidden />
            <Text>Taking the photos in…</Text>
          </Group>
        )}
        {adding.isError && <ErrorNotice error={adding.error} title="The photos were not taken in" />}
        {adding.data && <ImportResult result={adding.data} />}
        <Group justify="flex-end">
          <Button variant={adding.data ? 'filled' : 'default'} onClick={close}>
            {adding.data ? 'Done' : 'Cancel'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
