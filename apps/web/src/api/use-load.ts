import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

type Query = Pick<UseQueryResult, 'data' | 'error' | 'errorUpdateCount' | 'isFetching'>;

export interface Load {
  /** There is nothing to show yet, and nothing to tell. */
  loading: boolean;
  /** Why there is nothing to show, or nothing newer. */
  error: Error | null;
  /** What failed is being asked for again. */
  retrying: boolean;
}

/** How the loading of something stands. The library forgets an error while it asks again: its notice would come and go. */
export function useLoad({ data, error, errorUpdateCount, isFetching }: Query): Load {
  const [last, setLast] = useState(error);
  // No failure counted: it is another thing's error.
  const told = error ?? (data === undefined && errorUpdateCount > 0 ? last : null);
  if (told !== last) setLast(told);
  return { loading: data === undefined && told === null, error: told, retrying: told !== null && isFetching };
}
