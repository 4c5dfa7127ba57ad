import { mayPass } from './api-error';

/** Tries again what may pass, so many times, each time after twice as long (1 s, 2 s, 4 s …, at most 30 s). */
export function patience(times: number, worthIt = mayPass): (failures: number, error: Error) => boolean {
  return (failures, error) => failures < times && worthIt(error);
}
