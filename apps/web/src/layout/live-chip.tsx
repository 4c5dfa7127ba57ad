import { Link } from '@tanstack/react-router';
import { useModel } from '../api/use-model';
import { useModelName } from '../app/use-model-name';
import classes from './live-chip.module.css';

/** The version that answers right now. It changes by itself when a fix goes live. */
export function LiveChip() {
  const { data } = useModel(useModelName(), true);
  if (data === undefined) return null;
  const says = data.live === null ? 'No version live' : `Version ${data.live} live`;
  return (
    <div role="status">
      <Link key={says} to="/versions" className={classes.chip} data-live={data.live !== null || undefined}>
        <span className={classes.dot} aria-hidden />
        {says}
      </Link>
    </div>
  );
}
