import { Link } from '@tanstack/react-router';
import { useModel } from '../api/use-model';
import classes from './live-chip.module.css';
import { useChanged } from './use-changed';
import { useModelName } from './use-model-name';

/** The version that answers right now. It changes by itself when a fix goes live, and draws the eye then. */
export function LiveChip() {
  const model = useModelName();
  const { data } = useModel(model, true);
  const changed = useChanged(model, data?.live);
  if (data === undefined) return null;
  return (
    <div role="status">
      <Link
        key={data.live}
        to="/versions"
        className={classes.chip}
        data-live={data.live !== null || undefined}
        data-changed={changed || undefined}
      >
        <span className={classes.dot} aria-hidden />
        {data.live === null ? (
          'No version live'
        ) : (
          <span>
            Version {data.live} <span className={classes.live}>live</span>
          </span>
        )}
      </Link>
    </div>
  );
}
