import { isSignedOut, mayPass } from './api-error';

type Retry = (failures: number, error: Error) => boolean;

/** Tries again what may pass, so many times, each time after twice as long (1 s, 2 s, 4 s …, at most 30 s). */
export function patience(times: number, worthIt = mayPass): Retry {
  return (failures, error) => failures < times && worthIt(error);
}

/** The same for what people change, which also outlives the end of their session: it waits until they are signed in again. */
export function patienceOfChanges(times: number, worthIt = mayPass): Retry {
  const again = patience(times, worthIt);
  return (failures, error) => isSignedOut(error) || again(failures, error);
}

/** For what counts once, however often it is sent: no outage costs anybody their work. Meanwhile the page says that it is not sent. */
export const untilRecorded: Retry = patienceOfChanges(Number.POSITIVE_INFINITY);
