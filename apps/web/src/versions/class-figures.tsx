import type { Verdict } from '../api/types';
import { Disclosure } from '../ui/disclosure';
import { percent } from '../ui/format';
import classes from './class-figures.module.css';

/** How often each class's checked photos come out right, and how sure that is. There may be hundreds: they scroll in their place. */
export function ClassFigures({ classes: figures }: { classes: Verdict['classes'] }) {
  if (figures.length === 0) return null;
  return (
    <Disclosure summary="Class by class">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: not every browser lets the keys scroll it otherwise */}
      {/* biome-ignore lint/a11y/useSemanticElements: each version has one: they are no landmarks */}
      <div className={classes.place} role="group" aria-label="Class by class" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col">Checked photos</th>
              <th scope="col">Right</th>
              <th scope="col">Live version</th>
              <th scope="col">Likely range</th>
            </tr>
          </thead>
          <tbody className="figures">
            {figures.map(({ classId, name, images, right, rightLive, low, high }) => (
              <tr key={classId}>
                <td>{name}</td>
                <td>{images}</td>
                <td>{right}</td>
                <td>{rightLive ?? '–'}</td>
                <td>
                  {percent(low)} – {percent(high)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
