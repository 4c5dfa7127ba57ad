import { Skeleton, Stack } from '@mantine/core';
import { useApiKeys } from '../api/use-api-keys';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/loaded';
import { RowList } from '../ui/row-list';
import { KeyRow } from './key-row';

export function KeyList() {
  return (
    <Loaded
      query={useApiKeys()}
      failure="The keys could not be loaded"
      skeleton={
        <Stack gap="xs" role="status" aria-label="Loading">
          <Skeleton h={64} />
          <Skeleton h={64} />
        </Stack>
      }
    >
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="No keys yet">Make one for each person and program.</Empty>
        ) : (
          <RowList label="Keys">
            {items.map((one) => (
              <KeyRow key={one.id} one={one} />
            ))}
          </RowList>
        )
      }
    </Loaded>
  );
}
