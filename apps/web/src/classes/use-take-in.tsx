import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { droppedOf } from '../api/outbox';
import type { Imported } from '../api/types';
import { type Examples, useAddExamples } from '../api/use-classes';
import { quoted } from '../ui/format';
import { randomKey } from '../ui/random-key';
import { ImportOutcome } from './import-outcome';

/** Photos that are being taken in. */
interface Import {
  id: string;
  examples: Examples;
  control: AbortController;
  sent: number;
  /** The page that it began on is not there any more. */
  left: boolean;
}

/**
 * Takes labelled photos in. It goes on where one leaves the page: then a notice tells of it, and what became of them. Both end
 * where one signs out, or another person signs in.
 */
export function useTakeIn(model: string) {
  const client = useQueryClient();
  const adding = useAddExamples(model);
  const [sent, setSent] = useState(0);
  const current = useRef<Import>(null);
  useEffect(() => () => leave(current.current), []);

  const take = (examples: Examples) => {
    const one: Import = { id: randomKey(), examples, control: new AbortController(), sent: 0, left: false };
    current.current = one;
    droppedOf(client).addEventListener('abort', () => {
      one.control.abort();
      notifications.hide(one.id);
    });
    setSent(0);
    const onSent = (photos: number) => {
      one.sent = photos;
      setSent(photos);
    };
    adding
      .mutateAsync({ examples, signal: one.control.signal, onSent })
      .then(
        (result) => tell(one, result, null),
        (error: Error) => tell(one, undefined, error),
      )
      .finally(() => {
        if (current.current === one) current.current = null;
      });
  };
  const stop = () => current.current?.control.abort();
  const { isPending: busy, data: result, error, variables } = adding;
  return { take, stop, busy, sent, examples: variables?.examples, result, error };
}

function leave(one: Import | null): void {
  if (one === null || one.control.signal.aborted) return;
  one.left = true;
  notifications.show({
    id: one.id,
    title: nameOf(one.examples),
    message: 'Taking the photos in…',
    loading: true,
    style: { maxHeight: 'none' }, // what could not be used is listed
    autoClose: false,
    withCloseButton: false,
  });
}

function tell({ id, left, examples, sent }: Import, result: Imported | undefined, error: Error | null): void {
  if (!left) return;
  const message = <ImportOutcome examples={examples} result={result} error={error} sent={sent} />;
  notifications.update({ id, message, loading: false, withCloseButton: true });
}

function nameOf(examples: Examples): string {
  return 'archive' in examples ? examples.archive.name : `Photos of ${quoted(examples.class)}`;
}
