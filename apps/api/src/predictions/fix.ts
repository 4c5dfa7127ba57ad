import type { Fix, ReleaseState, TrainingRunState, VersionState } from '@amend/contracts';

/** What the database knows of an image's standing correction. */
export interface FixFacts {
  /** The standing correction; null: there is none. */
  correctionId: string | null;
  /** The live version, where the run that made it learned this correction. */
  liveVersion: number | null;
  /**
   * Of the runs whose examples hold the correction, the one that made the live version, else the version that is being
   * released, else the latest.
   */
  run: { id: string; state: TrainingRunState; error: string | null; rejectedFor: string[] } | null;
  /** What that run made. */
  version: { number: number; state: VersionState } | null;
  /** The latest release of that version. */
  release: { id: string; state: ReleaseState; reason: string | null } | null;
  /** An unfinished run that has not chosen its examples yet: it will take the correction. */
  waitingRunId: string | null;
}

/** Where a correction is on its way to live. */
export function fixOf(facts: FixFacts): Fix {
  if (facts.correctionId === null) return { state: 'none' };
  if (facts.liveVersion !== null) return { state: 'live', version: facts.liveVersion, ...ids(facts) };
  const fix = learnedFix(facts);
  const halted = fix.state === 'recorded' || fix.state === 'rejected';
  return halted && facts.waitingRunId ? { state: 'queued', runId: facts.waitingRunId } : fix;
}

function learnedFix(facts: FixFacts): Fix {
  const { run, version, release } = facts;
  if (!run) return { state: 'recorded' };
  const known = ids(facts);
  if (run.state === 'queued' || run.state === 'running') return { state: 'training', ...known };
  if (run.state !== 'succeeded') {
    const reason =
      run.state === 'cancelled' ? 'The training was cancelled' : `The training failed: ${run.error ?? ''}`;
    return { state: 'recorded', reason, ...known };
  }
  if (!version) return { state: 'releasing', ...known };
  const learned = { version: version.number, ...known };
  switch (version.state) {
    case 'rejected':
      return { state: 'rejected', reason: run.rejectedFor.join(' '), ...learned };
    case 'live': // the alias moves last
      return { state: 'releasing', ...learned };
    case 'candidate':
      return candidateFix(version.number, release, learned);
    default:
      return {
        state: 'recorded',
        reason: `Version ${version.number} learned it, and is not live any more`,
        ...learned,
      };
  }
}

function candidateFix(number: number, release: FixFacts['release'], learned: Omit<Fix, 'state'>): Fix {
  if (!release)
    return {
      state: 'releasing',
      reason: `Version ${number} learned it and waits to be released`,
      ...learned,
    };
  if (release.state === 'failed' || release.state === 'superseded' || release.state === 'rolled_back') {
    const why = release.reason ? `: ${release.reason}` : '';
    return {
      state: 'recorded',
      reason: `The release of version ${number} came to nothing${why}`,
      ...learned,
    };
  }
  return { state: 'releasing', ...learned };
}

function ids({ run, release }: FixFacts): Pick<Fix, 'runId' | 'releaseId'> {
  return { ...(run && { runId: run.id }), ...(release && { releaseId: release.id }) };
}
