import type { Release, TrainingRun } from '../api/types';
import { MakeLive } from '../releases/make-live';
import { LongText } from '../ui/long-text';
import { Notice } from '../ui/notice';
import { TextLink } from '../ui/text-link';
import { useNow } from '../ui/use-now';
import { When } from '../ui/when';
import classes from './outcome.module.css';
import { outcomeOf } from './outcome-of';

const FRESH_MS = 10 * 60_000;

export interface OutcomeProps {
  run: TrainingRun | undefined;
  /** Newest first; undefined: not loaded. */
  releases: readonly Release[] | undefined;
  /** Corrections wait: say why they are not live, however long that is ago, and nothing of those that are. */
  waiting?: boolean;
}

/** What came of the last learning: in full while it is news or keeps corrections from going live, then in one line. */
export function Outcome({ run, releases, waiting = false }: OutcomeProps) {
  const now = useNow();
  const outcome = run && outcomeOf(run, releases);
  if (!outcome || !run.finishedAt) return null;
  const news = now - Date.parse(run.finishedAt) <= FRESH_MS;
  if (waiting && (outcome.live || outcome.tone === 'plain')) return null;
  if (!waiting && !news) return outcome.live ? <AllLive run={run} /> : null;
  return (
    <Notice
      tone={outcome.tone}
      title={outcome.title}
      action={
        outcome.live ? (
          <ToCorrected />
        ) : (
          <>
            <TextLink to="/versions" size="sm" c="inherit">
              Details
            </TextLink>
            {outcome.waits !== undefined && <MakeLive model={run.model} version={outcome.waits} />}
          </>
        )
      }
    >
      <LongText text={outcome.says} />
    </Notice>
  );
}

function AllLive({ run }: { run: TrainingRun }) {
  return (
    <p className={classes.line}>
      Every correction so far is live: version {run.version} learned the last of them{' '}
      <When at={run.finishedAt ?? run.createdAt} />. <ToCorrected />
    </p>
  );
}

function ToCorrected() {
  return (
    <TextLink to="/" search={{ show: 'corrected' }} size="sm" c="inherit">
      What became of each
    </TextLink>
  );
}
