import { useEffect, useState } from 'react';

const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

/**
 * Whether a thing that could not be loaded is given up for now; it is tried again for as long as it is shown, each time after
 * twice as long (2 s, 4 s …, at most a minute): somebody may come back from lunch, or sign in again.
 */
export function useAgain(thing: string): { failed: boolean; fail: () => void } {
  const [state, setState] = useState({ thing, times: 0, failed: false });
  const { times, failed } = state.thing === thing ? state : { times: 0, failed: false };
  useEffect(() => {
    if (!failed) return;
    const wait = Math.min(FIRST_MS * 2 ** (times - 1), LONGEST_MS);
    const timer = setTimeout(() => setState({ thing, times, failed: false }), wait);
    return () => clearTimeout(timer);
  }, [thing, times, failed]);
  return { failed, fail: () => setState({ thing, times: times + 1, failed: true }) };
}
