import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

type Query = Pick<UseQueryResult, 'data' | 'error' | 'errorUpdatedAt' | 'isFetching'>;

export interface Load {
  /** There is nothing to show yet, and nothing to tell. */
  loading: boolean;
  /** Why there is nothing to show, or nothing newer. */
  error: Error | null;
  /** What failed is being asked for again. */
  retrying: boolean;
}

/** How the loading of something stands. The library forgets an error while it asks again: its notice would come and go. */
export function useLoad({ data, error, errorUpdatedAt, isFetching }: Query): Load {
  const [last, setLast] = useState({ error, errorUpdatedAt });
  if (error !== null && error !== last.error) setLast({ error, errorUpdatedAt });
  // Failed at another time: it is another thing's error.
  const told = error ?? (data === undefined && errorUpdatedAt === last.errorUpdatedAt ? last.error : null);
  return { loading: data === undefined && told === null, error: told, retrying: told !== null && isFetching };
}
