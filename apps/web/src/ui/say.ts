import { notifications } from '@mantine/notifications';
import { ApiError } from '../api/api-error';

const FAILURE_MS = 12_000;

/** How many alike each notice tells of that is to be seen, or waits to be. */
const told = new Map<string, number>();

/**
 * Tells of a failure that has no place of its own on the page. Those that are alike, as of all that was waiting for an answer
 * when Amend was away, are told together.
 * @param title of so many
 * @param count how many failed
 */
export function sayFailure(title: (count: number) => string, error: unknown, count = 1): void {
  const message = error instanceof Error ? error.message : String(error);
  const request = error instanceof ApiError && error.requestId ? ` (request ${error.requestId})` : '';
  const id = `${title(2)} ${message}`;
  const before = told.get(id) ?? 0;
  const all = before + count;
  told.set(id, all);
  const notice = {
    id,
    title: title(all),
    message: message + request,
    color: 'red',
    autoClose: FAILURE_MS + all, // the library starts the time again only where it is another one
    onClose: () => told.delete(id),
  };
  if (before > 0) notifications.update(notice);
  else notifications.show(notice);
}

export function sayDone(message: string): void {
  notifications.show({ message, color: 'green', autoClose: 4_000 });
}

/** Tells how something is done, once at a time. */
export function sayHint(message: string): void {
  notifications.show({ id: message, message, color: 'yellow', autoClose: 6_000 });
}
