import { useState } from 'react';

/** Whether a known value of a thing has changed since the page shows that thing. */
export function useChanged<T>(thing: string, value: T | undefined): boolean {
  const [first, setFirst] = useState({ thing, value, changed: false });
  if (first.thing !== thing || first.value === undefined) {
    if (first.thing !== thing || value !== undefined) setFirst({ thing, value, changed: false });
  } else if (value !== undefined && value !== first.value) setFirst({ thing, value, changed: true });
  return first.changed;
}
