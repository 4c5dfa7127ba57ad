import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useLoad } from '../api/use-load';
import { useVersions } from '../api/use-versions';
import { Empty } from '../ui/empty';
import { ErrorNotice } from '../ui/error-notice';
import { VersionItem } from './version-item';
import classes from './version-list.module.css';

const PAGE = 20;

/** Every version, newest first. */
export function VersionList({ model, busy }: { model: string; busy: boolean }) {
  const versions = useVersions(model);
  const { data, refetch } = versions;
  const { loading, error, retrying } = useLoad(versions);
  const [shown, setShown] = useState(PAGE);
  return (
    <section aria-labelledby="all-versions" aria-busy={loading}>
      <Title order={2} id="all-versions" mb="sm">
        All versions
      </Title>
      {error && (
        <ErrorNotice
          error={error}
          title="The versions could not be loaded"
          onRetry={() => void refetch()}
          retrying={retrying}
        />
      )}
      {loading && (
        <Stack gap="sm">
          <Skeleton h={84} radius={12} />
          <Skeleton h={84} radius={12} />
        </Stack>
      )}
      {data?.items.length === 0 && (
        <Empty title="No versions yet">The first one is made when Amend learns from labelled photos.</Empty>
      )}
      <ol className={classes.list} reversed start={data?.items.length}>
        {data?.items.slice(0, shown).map((version) => (
          <VersionItem key={version.number} version={version} busy={busy} />
        ))}
      </ol>
      {data && data.items.length > shown && (
        <Button variant="default" mt="sm" onClick={() => setShown(shown + PAGE)}>
          Show more
        </Button>
      )}
    </section>
  );
}
