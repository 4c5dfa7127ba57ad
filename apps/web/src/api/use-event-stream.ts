import { useEffect, useEffectEvent } from 'react';
import { isSignedOut } from './api-error';
import { followEvents } from './follow-events';
import { useMe } from './use-me';

/**
 * Reads server-sent events, each a whole JSON value, until `address` is null; none while nobody is signed in.
 * @param onValue called with each value; the caller sets `address` to null after the last one
 */
export function useEventStream<T>(address: string | null, onValue: (value: T) => void): void {
  const deliver = useEffectEvent(onValue);
  const out = isSignedOut(useMe().error);
  useEffect(() => {
    if (address === null || out) return;
    return followEvents(address, (data) => deliver(JSON.parse(data) as T));
  }, [address, out]);
}
