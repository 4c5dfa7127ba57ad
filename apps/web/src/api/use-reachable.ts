import { useQuery } from '@tanstack/react-query';
import { ApiError } from './api-error';

const LOOK_EVERY_MS = 4_000;

/** Whether the page itself can be loaded now; false until that is known. It is looked for until it can be. */
export function useReachable(): boolean {
  const { isSuccess } = useQuery({
    queryKey: ['page'],
    queryFn: async ({ signal }) => {
      const { ok } = await fetch('/', { method: 'HEAD', cache: 'no-store', signal });
      if (!ok) throw ApiError.unreachable();
      return true;
    },
    retry: false,
    gcTime: 0,
    refetchInterval: ({ state }) => state.data === undefined && LOOK_EVERY_MS,
  });
  return isSuccess;
}
