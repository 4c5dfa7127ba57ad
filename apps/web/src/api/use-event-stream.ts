import { useEffect, useEffectEvent } from 'react';
import { followEvents } from './follow-events';

/**
 * Reads server-sent events, each a whole JSON value, until `address` is null.
 * @param onValue called with each value; the caller sets `address` to null after the last one
 */
export function useEventStream<T>(address: string | null, onValue: (value: T) => void): void {
  const deliver = useEffectEvent(onValue);
  useEffect(() => {
    if (address === null) return;
    return followEvents(address, (data) => deliver(JSON.parse(data) as T));
  }, [address]);
}
