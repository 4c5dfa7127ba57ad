import { Skeleton, Stack } from '@mantine/core';
import { useApiKeys } from '../api/use-api-keys';
import { useLoad } from '../api/use-load';
import { Empty } from '../ui/empty';
import { ErrorNotice } from '../ui/error-notice';
import classes from './key-list.module.css';
import { KeyRow } from './key-row';

export function KeyList() {
  const keys = useApiKeys();
  const { data, refetch } = keys;
  const { loading, error, retrying } = useLoad(keys);
  if (loading)
    return (
      <Stack gap="xs" role="status" aria-label="Loading">
        <Skeleton h={64} />
        <Skeleton h={64} />
      </Stack>
    );
  if (!data)
    return (
      <ErrorNotice
        error={error}
        title="The keys could not be loaded"
        onRetry={() => void refetch()}
        retrying={retrying}
      />
    );
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
