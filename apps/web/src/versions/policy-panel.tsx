import { Skeleton, Title } from '@mantine/core';
import { useLoad } from '../api/use-load';
import { useMay } from '../api/use-me';
import { useReleasePolicy } from '../api/use-release-policy';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { ErrorNotice } from '../ui/error-notice';
import { PolicyForm } from './policy-form';
import classes from './policy-panel.module.css';
import { policySays } from './policy-words';

/** What a new version goes through until it answers every request. */
export function PolicyPanel({ model }: { model: string }) {
  const policy = useReleasePolicy(model);
  const { data, refetch } = policy;
  const { loading, error, retrying } = useLoad(policy);
  const admin = useMay('admin');
  return (
    <Card aria-labelledby="policy" className={classes.panel}>
      <Title order={2} id="policy">
        How a new version goes live
      </Title>
      {loading && <Skeleton h={80} />}
      {error && (
        <ErrorNotice
          error={error}
          title="This could not be loaded"
          onRetry={() => void refetch()}
          retrying={retrying}
        />
      )}
      {data && (
        <ol className={classes.steps}>
          {policySays(data).map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ol>
      )}
      {data && admin && (
        <Disclosure summary="Change how careful it is">
          <PolicyForm model={model} policy={data} />
        </Disclosure>
      )}
    </Card>
  );
}
