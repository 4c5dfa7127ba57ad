import { notifications } from '@mantine/notifications';
import { ApiError } from '../api/api-error';

/** Tells of a failure that has no place of its own on the page. */
export function sayFailure(title: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const request = error instanceof ApiError && error.requestId ? ` (request ${error.requestId})` : '';
  notifications.show({ title, message: message + request, color: 'red', autoClose: 12_000 });
}

export function sayDone(message: string): void {
  notifications.show({ message, color: 'green', autoClose: 4_000 });
}
