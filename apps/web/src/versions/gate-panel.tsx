import { Skeleton, Title } from '@mantine/core';
import { useGatePolicy } from '../api/use-gate-policy';
import { useLoad } from '../api/use-load';
import { useMay } from '../api/use-me';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { ErrorNotice } from '../ui/error-notice';
import { GateForm } from './gate-form';
import { gateSays } from './gate-words';
import classes from './policy-panel.module.css';

/** What decides whether a new version may go live. */
export function GatePanel({ model }: { model: string }) {
  const policy = useGatePolicy(model);
  const { data, refetch } = policy;
  const { loading, error, retrying } = useLoad(policy);
  const admin = useMay('admin');
  return (
    <Card aria-labelledby="gate" className={classes.panel}>
      <Title order={2} id="gate">
        What a new version is checked for
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
        <ul className={classes.steps}>
          {gateSays(data).map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {data && admin && (
        <Disclosure summary="Change how strict it is">
          <GateForm model={model} policy={data} />
        </Disclosure>
      )}
    </Card>
  );
}
