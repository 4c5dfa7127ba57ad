import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Empty } from '../ui/empty';

export function NotFound() {
  return (
    <Empty wholePage title="There is no such page">
      The address may be mistyped.{' '}
      <Anchor component={Link} to="/" underline="always">
        Go to Classify
      </Anchor>
    </Empty>
  );
}
