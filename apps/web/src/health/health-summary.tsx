import { Title } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconCircleX from '@tabler/icons-react/dist/esm/icons/IconCircleX.mjs';
import { moment, plural, timeOfDay } from '../ui/format';
import { LongText } from '../ui/long-text';
import { When } from '../ui/when';
import classes from './health-summary.module.css';
import type { Problem } from './problem';

const icons = { ok: IconCircleCheck, warn: IconAlertTriangle, bad: IconCircleX };

/** Whether all is well, and of each thing that is not what it means and what to do. */
export function HealthSummary({ problems, at }: { problems: readonly Problem[]; at?: string }) {
  const tone = toneOf(problems);
  const Icon = icons[tone];
  return (
    <section className={classes.summary} data-tone={tone} aria-label="Summary">
      <div className={classes.head}>
        <Icon size={32} stroke={1.75} aria-hidden />
        <div>
          <p className={classes.title} role="status">
            {titleOf(problems)}
          </p>
          <p className={classes.at}>
            {at !== undefined && `Looked at ${timeOfDay(at)}. `}This page looks again every five seconds.
          </p>
        </div>
      </div>
      {problems.map((problem) => (
        <ProblemView key={problem.key} problem={problem} alone={problems.length === 1} />
      ))}
      {problems.length > 0 && (
        <p className={classes.more}>
          More in <code>docs/operating.md</code>, “When something is wrong”.
        </p>
      )}
    </section>
  );
}

/** @param alone the summary has its title */
function ProblemView({ problem, alone }: { problem: Problem; alone: boolean }) {
  const { tone, title, since, sinceIs = 'Noticed', means, todo, found } = problem;
  return (
    <article className={classes.problem} data-tone={tone} aria-label={title}>
      {!alone && (
        <Title order={2} className={classes.name}>
          {title}
        </Title>
      )}
      {since && (
        <p className={classes.since}>
          {sinceIs} <When at={since} /> ({moment(since)})
        </p>
      )}
      <p>{means}</p>
      <p>
        <strong>What to do:</strong> {todo}
      </p>
      {found && (
        <p className={classes.found}>
          What was found: <LongText text={found} />
        </p>
      )}
    </article>
  );
}

function toneOf(problems: readonly Problem[]): keyof typeof icons {
  if (problems.length === 0) return 'ok';
  return problems.some(({ tone }) => tone === 'bad') ? 'bad' : 'warn';
}

function titleOf(problems: readonly Problem[]): string {
  const [first, ...others] = problems;
  if (!first) return 'Everything works';
  if (others.length === 0) return first.title;
  const broken = problems.filter(({ tone }) => tone === 'bad').length;
  const soon = problems.length - broken;
  if (broken === 0) return `Amend works, with ${plural(soon, 'thing')} to look at`;
  const does = broken === 1 ? '1 thing does not work' : `${broken} things do not work`;
  return soon === 0 ? does : `${does}, ${soon} more to look at`;
}
