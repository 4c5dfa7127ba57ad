import { moment, relative } from './format';
import { useNow } from './use-now';

/** A time as "3 minutes ago", with the full one on hover and for machines. */
export function When({ at }: { at: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={moment(at)}>
      {relative(at, now)}
    </time>
  );
}
