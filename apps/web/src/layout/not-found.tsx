import { Empty } from '../ui/empty';
import { TextLink } from '../ui/text-link';

export function NotFound() {
  return (
    <Empty wholePage title="There is no such page">
      The address may be mistyped. <TextLink to="/">Go to Classify</TextLink>
    </Empty>
  );
}
