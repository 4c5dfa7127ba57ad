import { Button, Skeleton, Stack, Title } from '@mantine/core';
import type { Release } from '../api/types';
import { useVersions } from '../api/use-versions';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/loaded';
import { VersionItem } from './version-item';
import classes from './version-list.module.css';

export interface VersionListProps {
  model: string;
  /** A roll-out has not ended. */
  busy: boolean;
  /** Newest first. */
  releases: readonly Release[] | undefined;
}

/** Every version, newest first. */
export function VersionList({ model, busy, releases }: VersionListProps) {
  const versions = useVersions(model);
  return (
    <section aria-labelledby="all-versions" aria-busy={versions.isPending}>
      <Title order={2} id="all-versions" mb="sm">
        All versions
      </Title>
      <Loaded
        query={versions}
        failure="The versions could not be loaded"
        skeleton={
          <Stack gap="sm">
            <Skeleton h={84} radius={12} />
            <Skeleton h={84} radius={12} />
          </Stack>
        }
      >
        {({ items }) => (
          <>
            {items.length === 0 && (
              <Empty title="No versions yet">
                The first one is made when Amend learns from labelled photos.
              </Empty>
            )}
            <ol className={classes.list} reversed start={items[0]?.number}>
              {items.map((version) => (
                <VersionItem
                  key={version.number}
                  version={version}
                  release={releases?.find((one) => one.version === version.number)}
                  busy={busy}
                />
              ))}
            </ol>
            {versions.hasNextPage && (
              <Button
                variant="default"
                mt="sm"
                loading={versions.isFetchingNextPage}
                onClick={() => void versions.fetchNextPage()}
              >
                Show more
              </Button>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
