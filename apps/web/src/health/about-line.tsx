import { Anchor } from '@mantine/core';
import type { HealthReport } from '../api/types';
import { When } from '../ui/when';
import classes from './about-line.module.css';

const targetWords: Record<HealthReport['api']['servingTarget'], string> = {
  embedded: 'its own model server',
  external: 'model servers of yours',
  docker: 'containers on Docker',
  swarm: 'containers on a swarm',
};

/** Which Amend this is, and where more is said. */
export function AboutLine({ api }: { api: HealthReport['api'] }) {
  return (
    <p className={classes.about}>
      Amend {api.version} on {api.host}, started <When at={api.startedAt} />. Versions are served by{' '}
      {targetWords[api.servingTarget]} (<code>SERVING_TARGET={api.servingTarget}</code>). How it is kept
      running: <code>docs/operating.md</code>. For programs:{' '}
      <Anchor href="/docs" underline="always">
        the REST API
      </Anchor>
      ,{' '}
      <Anchor href="/readyz" underline="always">
        /readyz
      </Anchor>{' '}
      and{' '}
      <Anchor href="/metrics" underline="always">
        /metrics
      </Anchor>
      .
    </p>
  );
}
