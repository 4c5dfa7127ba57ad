import type { ReactNode } from 'react';
import { useMay } from '../api/use-me';
import { Empty } from '../ui/empty';

/** A page for those who may correct; others are told whom to ask. */
export function AnnotatorsOnly({ children }: { children: ReactNode }) {
  if (useMay('annotate')) return children;
  return (
    <Empty wholePage title="Your key may not correct">
      Ask an admin for one that may, and sign in with it.
    </Empty>
  );
}
