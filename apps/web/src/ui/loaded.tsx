import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLoad } from '../api/use-load';
import { ErrorNotice } from './error-notice';

export interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** Stands in its place until it is there. */
  skeleton: ReactNode;
  /** The title of a failure. */
  failure: string;
  children: (data: T) => ReactNode;
}

/** Something that is loaded, and why it, or anything newer, could not be. */
export function Loaded<T>({ query, skeleton, failure, children }: LoadedProps<T>) {
  const { loading, error, retrying } = useLoad(query);
  return (
    <>
      {loading && skeleton}
      {error && (
        <ErrorNotice error={error} title={failure} onRetry={() => void query.refetch()} retrying={retrying} />
      )}
      {query.data !== undefined && children(query.data)}
    </>
  );
}
