import type { Imported } from '../api/types';
import { Disclosure } from '../ui/disclosure';
import { plural } from '../ui/format';
import { Notice } from '../ui/notice';
import classes from './import-result.module.css';

/** What became of each file that was handed in. */
export function ImportResult({ result }: { result: Imported }) {
  const { imported, duplicates, rejected } = result;
  return (
    <Notice
      alert
      tone={imported + duplicates > 0 ? 'ok' : 'warn'}
      title={`${plural(imported, 'photo')} taken in`}
    >
      {duplicates > 0 && <div>{plural(duplicates, 'photo')} known already with this label.</div>}
      {rejected.length > 0 && (
        <Disclosure summary={`${plural(rejected.length, 'file')} could not be used`}>
          <ul className={classes.rejected}>
            {Object.entries(rejected).map(([place, { file, error }]) => (
              <li key={place}>
                <strong>{file}</strong>: {error}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Notice>
  );
}
