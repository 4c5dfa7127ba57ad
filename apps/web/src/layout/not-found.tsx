import { Link } from '@tanstack/react-router';
import { Empty } from '../ui/empty';

export function NotFound() {
  return (
    <Empty title="There is no such page">
      The address may be mistyped. <Link to="/">Go to Classify</Link>
    </Empty>
  );
}
