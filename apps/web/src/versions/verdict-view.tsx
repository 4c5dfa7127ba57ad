import { VisuallyHidden } from '@mantine/core';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconCircleDashed from '@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs';
import IconCircleX from '@tabler/icons-react/dist/esm/icons/IconCircleX.mjs';
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs';
import type { Verdict } from '../api/types';
import { Disclosure } from '../ui/disclosure';
import { checkOutcome } from './check-outcome';
import { ClassFigures } from './class-figures';
import { LostPhotos } from './lost-photos';
import { measuredName, measuredValue } from './measured-words';
import classes from './verdict-view.module.css';

const ICONS = {
  Passed: IconCircleCheck,
  Failed: IconCircleX,
  'Not checked': IconCircleDashed,
  Noted: IconInfoCircle,
};

/** The decision whether a version may go live: each check in words, the figures for those who want them. */
export function VerdictView({ verdict }: { verdict: Verdict }) {
  const measured = Object.entries(verdict.measured);
  // What failed comes first.
  const reasons = [...verdict.reasons].sort((a, b) => Number(a.passed) - Number(b.passed));
  return (
    <div className={classes.verdict}>
      <h3 className={classes.title}>What was checked</h3>
      <ul className={classes.reasons}>
        {reasons.map((reason) => {
          const outcome = checkOutcome(reason, verdict.measured);
          const Icon = ICONS[outcome];
          return (
            <li key={reason.says} data-outcome={outcome}>
              <Icon size={20} aria-hidden />
              <VisuallyHidden>{outcome}:</VisuallyHidden>
              <span>{reason.says}</span>
            </li>
          );
        })}
      </ul>
      <LostPhotos hashes={verdict.negativeFlips} />
      <ClassFigures classes={verdict.classes} />
      {measured.length > 0 && (
        <Disclosure summary="The measured figures">
          <dl className={classes.figures}>
            {measured.map(([name, value]) => (
              <div key={name}>
                <dt>{measuredName(name)}</dt>
                <dd className="figures">{measuredValue(value)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}
