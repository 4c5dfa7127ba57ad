import { Skeleton, Stack } from '@mantine/core';

/** What stands in a page's place while its code or first data is on the way. */
export function PageSkeleton() {
  return (
    <Stack aria-busy="true" aria-label="Loading" role="status">
      <Skeleton h={32} w={220} />
      <Skeleton h={180} />
      <Skeleton h={120} />
    </Stack>
  );
}
