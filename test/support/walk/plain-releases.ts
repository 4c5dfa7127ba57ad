import type { ReleasePolicy, ReleaseStage, ReleaseState, VersionState } from '@amend/contracts';

/** So long that a stage ends only where somebody ends it. */
export const LONG_S = 3600;

export interface PlainRelease {
  id: string;
  kind: 'release' | 'rollback';
  version: number;
  state: ReleaseState;
  stage: ReleaseStage | null;
}

/** What docs/releases.md says of a model's releases, all but how long each step takes. */
export class PlainReleases {
  readonly versions = new Map<number, VersionState>([[1, 'live']]);
  /** In the order in which they were asked for. */
  readonly releases: PlainRelease[] = [];
  live = 1;
  previous: number | null = null;
  shadows = true;
  canaries = true;
  watches = true;
  quiet = false;

  /** As it is put. */
  get policy(): Partial<ReleasePolicy> {
    return {
      shadowShare: this.shadows ? 1 : 0,
      shadowSeconds: LONG_S,
      canaryShare: this.canaries ? 0.5 : 0,
      canarySeconds: LONG_S,
      watchSeconds: this.watches ? LONG_S : 0,
      maxLatencyFactor: 100,
      maxDisagreement: 1,
    };
  }

  /** Tried out, or waiting for a time of day. */
  get trial(): PlainRelease | undefined {
    return this.releases.find(({ state }) => state === 'probing' || state === 'shifting');
  }

  /** It cannot begin beside a canary. */
  get waiting(): PlainRelease | undefined {
    return this.releases.find(({ state }) => state === 'pending');
  }

  get watched(): PlainRelease | undefined {
    return this.releases.find(({ stage }) => stage === 'watch');
  }

  /** Why a version cannot be asked for now. */
  refusal(version: number): 'already_live' | 'release_under_way' | null {
    if (version === this.live) return 'already_live';
    return (this.waiting ?? this.trial)?.version === version ? 'release_under_way' : null;
  }

  ask(id: string, version: number): void {
    const one: PlainRelease = { id, kind: 'release', version, state: 'pending', stage: null };
    this.supersede();
    this.releases.push(one);
    if (!this.trial) this.begin(one);
  }

  rollBack(id: string): void {
    const to = this.previous as number;
    if (this.trial?.stage === 'canary') end(this.trial, 'failed');
    this.supersede();
    const undone = this.releases.findLast(({ state, version }) => state === 'live' && version === this.live);
    this.releases.push({ id, kind: 'rollback', version: to, state: 'live', stage: null });
    if (undone) end(undone, 'rolled_back');
    this.goLive(to);
  }

  /** Somebody stops it, or it fails. */
  stop(one: PlainRelease): void {
    end(one, 'failed');
    this.beginNext();
  }

  /** The time of what is tried out or watched is over. */
  advance(one: PlainRelease): void {
    if (one.stage === 'watch') one.stage = null;
    else if (one.stage === 'shadow') this.afterShadow(one);
    else if (!this.quiet) this.shift(one);
  }

  wake(): void {
    this.quiet = false;
    if (this.trial?.stage === 'quiet') this.afterShadow(this.trial);
  }

  /** The version that is watched does badly. */
  undo(one: PlainRelease): void {
    end(one, 'rolled_back');
    this.versions.set(one.version, 'retired');
    this.live = this.previous as number;
    this.versions.set(this.live, 'live');
    this.previous = null;
    // What was a canary beside the bad one answers all requests now.
    if (this.trial?.stage === 'canary' && this.trial.version === this.live) this.shift(this.trial);
  }

  private begin(one: PlainRelease): void {
    if (this.shadows && one.version !== this.live) Object.assign(one, { state: 'probing', stage: 'shadow' });
    else this.afterShadow(one);
  }

  private afterShadow(one: PlainRelease): void {
    if (this.quiet) Object.assign(one, { state: 'probing', stage: 'quiet' });
    else if (this.canaries && one.version !== this.live)
      Object.assign(one, { state: 'shifting', stage: 'canary' });
    else this.shift(one);
  }

  private shift(one: PlainRelease): void {
    const replaces = one.version !== this.live;
    if (replaces && this.watched) this.watched.stage = null;
    Object.assign(one, { state: 'live', stage: replaces && this.watches ? 'watch' : null });
    if (replaces) this.goLive(one.version);
    this.beginNext();
  }

  private beginNext(): void {
    if (this.waiting && !this.trial) this.begin(this.waiting);
  }

  private goLive(version: number): void {
    for (const [number, state] of this.versions)
      if (state === 'released') this.versions.set(number, 'retired');
    this.versions.set(this.live, 'released');
    this.versions.set(version, 'live');
    this.previous = this.live;
    this.live = version;
  }

  /** By what is asked for after it, unless it answers requests already. */
  private supersede(): void {
    for (const one of this.releases)
      if (one.state === 'pending' || one.state === 'probing') end(one, 'superseded');
  }
}

function end(one: PlainRelease, state: ReleaseState): void {
  Object.assign(one, { state, stage: null });
}
