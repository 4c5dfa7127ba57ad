import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { EXAMPLES_AT_ONCE, type Examples, useAddExamples } from '../api/use-classes';
import { Dialog } from '../ui/dialog';
import { ErrorNotice } from '../ui/error-notice';
import { count } from '../ui/format';
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
  const [sent, setSent] = useState(0);
  const add = (examples: Examples) => {
    stop.current = new AbortController();
    setSent(0);
    adding.mutate({ examples, signal: stop.current.signal, onSent: setSent });
  };
  const asked = adding.variables?.examples;
  const all = asked && 'images' in asked ? asked.images.length : 1;
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
            <Text>Taking the photos in…{all > EXAMPLES_AT_ONCE && ` ${count(sent)} of ${count(all)}`}</Text>
          </Group>
        )}
        {adding.isError && (
          <ErrorNotice
            error={adding.error}
            title={
              sent > 0
                ? `Only the first ${count(sent)} of ${count(all)} photos were taken in`
                : 'The photos were not taken in'
            }
          />
        )}
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
