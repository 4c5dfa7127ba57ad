import { useEffect, useState } from 'react';

const FIRST_MS = 2_000;
const TIMES = 6;

/**
 * Whether a thing that could not be loaded is given up for now; it is tried again a few times, each after twice as long
 * (2 s, 4 s … about two minutes in all).
 */
export function useAgain(thing: string): { failed: boolean; fail: () => void } {
  const [state, setState] = useState({ thing, times: 0, failed: false });
  const { times, failed } = state.thing === thing ? state : { times: 0, failed: false };
  useEffect(() => {
    if (!failed || times > TIMES) return;
    const timer = setTimeout(() => setState({ thing, times, failed: false }), FIRST_MS * 2 ** (times - 1));
    return () => clearTimeout(timer);
  }, [thing, times, failed]);
  return { failed, fail: () => setState({ thing, times: times + 1, failed: true }) };
}
