import { Skeleton, Stack } from '@mantine/core';
import { useApiKeys } from '../api/use-api-keys';
import { Empty } from '../ui/empty';
import { ErrorNotice } from '../ui/error-notice';
import classes from './key-list.module.css';
import { KeyRow } from './key-row';

export function KeyList() {
  const { data, isPending, isError, error, refetch } = useApiKeys();
  if (isPending)
    return (
      <Stack gap="xs" role="status" aria-label="Loading">
        <Skeleton h={64} />
        <Skeleton h={64} />
      </Stack>
    );
  if (isError)
    return <ErrorNotice error={error} title="The keys could not be loaded" onRetry={() => void refetch()} />;
  if (data.items.length === 0)
    return <Empty title="No keys yet">Make one for each person and program.</Empty>;
  return (
    <ul className={classes.list} aria-label="Keys">
      {data.items.map((one) => (
        <KeyRow key={one.id} one={one} />
      ))}
    </ul>
  );
}
