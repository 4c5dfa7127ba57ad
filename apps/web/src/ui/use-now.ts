import { useInterval } from '@mantine/hooks';
import { useState } from 'react';

/** The time, to the nearest half minute: for "3 minutes ago". */
export function useNow(everyMs = 30_000): number {
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), everyMs, { autoInvoke: true });
  return now;
}
