import { classNameKey } from '@amend/contracts';

export interface PlainClass {
  id: string;
  name: string;
  status: 'active' | 'retired';
  mergedInto: string | null;
}

export interface PlainCorrection {
  id: string;
  sha256: string;
  /** null: imported. */
  predictionId: string | null;
  by: string;
  decides: boolean;
  /** What was said; null: none of the classes. */
  classId: string | null;
  undone: boolean;
  /** The action that undid it with others. */
  undoneIn: string | null;
  /** Said of a photo of the random slice. */
  audit: boolean;
}

export interface PlainLabel {
  correctionId: string;
  classId: string | null;
  disputed: boolean;
}

export interface PlainPrediction {
  id: string;
  sha256: string;
  version: number;
  /** The best class that was answered; null: none was. */
  best: string | null;
  unknown: boolean;
}

type Learned = Map<string, { correctionId: string; classId: string | null }>;

export interface PlainRun {
  id: string;
  state: 'succeeded' | 'cancelled' | 'failed';
  /** By image; null: it ended before it chose them. */
  learned: Learned | null;
  version: number | null;
}

export interface PlainVersion {
  number: number;
  runId: string | null;
  state: 'candidate' | 'rejected' | 'released' | 'live' | 'retired';
  /** Ids of its classes. */
  classes: string[];
  /** How many corrections were said before it was made. */
  after: number;
}

export interface PlainFix {
  state: 'none' | 'recorded' | 'queued' | 'training' | 'rejected' | 'releasing' | 'live';
  version?: number;
}

/** What must be true of a model, by api.md and docs/decisions: lists in memory, and rules in a few lines each. */
export class PlainModel {
  readonly classes = new Map<string, PlainClass>();
  /** In the order in which they were said. */
  readonly corrections: PlainCorrection[] = [];
  readonly predictions: PlainPrediction[] = [];
  readonly runs: PlainRun[] = [];
  readonly versions = new Map<number, PlainVersion>();
  live: number | null = null;
  previous: number | null = null;
  /** Images that were handed out as part of the random slice. */
  readonly slice = new Set<string>();
  /** Images that wait for another look after a split. */
  readonly recheck = new Set<string>();
  /** How often each thing was done that the audit has a row of. */
  readonly audit = new Map<string, number>();

  audited(action: string, times = 1): void {
    this.audit.set(action, (this.audit.get(action) ?? 0) + times);
  }

  /** What a class is part of by now: mostly itself. */
  now(classId: string): PlainClass {
    const one = this.classes.get(classId);
    if (!one) throw new Error(`no class ${classId}`);
    return one.mergedInto === null ? one : this.now(one.mergedInto);
  }

  /** A class by its id or its name, merged or not. */
  named(idOrName: string): PlainClass | undefined {
    const key = classNameKey(idOrName);
    return (
      this.classes.get(idOrName) ?? [...this.classes.values()].find(({ name }) => classNameKey(name) === key)
    );
  }

  /** Each person's latest correction of an image that stands. */
  votes(sha256: string): PlainCorrection[] {
    const latest = new Map<string, PlainCorrection>();
    for (const one of this.corrections) {
      if (one.sha256 !== sha256 || one.undone) continue;
      latest.delete(one.by); // so that the last in the map is the last that was said
      latest.set(one.by, one);
    }
    return [...latest.values()];
  }

  /** An admin's latest vote decides; else most votes; of as many, the one voted for last. */
  label(sha256: string): PlainLabel | null {
    const votes = this.votes(sha256);
    const current = ({ classId }: PlainCorrection) => classId && this.now(classId).id;
    const decided = votes.findLast(({ decides }) => decides);
    if (decided) return { correctionId: decided.id, classId: current(decided), disputed: false };
    const of = (vote: PlainCorrection) => votes.filter((other) => current(other) === current(vote));
    const most = Math.max(...votes.map((vote) => of(vote).length));
    const standing = votes.findLast((vote) => of(vote).length === most);
    if (!standing) return null;
    return { correctionId: standing.id, classId: current(standing), disputed: most < votes.length };
  }

  /** Whether somebody else began to have a say in it after this person had theirs. */
  isUnheard(sha256: string, by: string): boolean {
    const standing = this.corrections.filter((one) => one.sha256 === sha256 && !one.undone);
    const own = standing.findLastIndex((one) => one.by === by);
    return standing.some((one, at) => at > own && standing.findIndex((first) => first.by === one.by) === at);
  }

  /** Of the photos of the random slice that were looked at since a version was made, how many it answered as they are labelled. */
  liveAccuracy(version: number): { images: number; right: number } | null {
    const since = this.corrections.slice(this.versions.get(version)?.after);
    const audited = new Set(since.filter((one) => one.audit && !one.undone).map((one) => one.sha256));
    const answers = new Map(
      this.predictions.filter((one) => one.version === version).map((one) => [one.sha256, one]),
    );
    const counted = [...audited].flatMap((sha256) => {
      const [answer, label] = [answers.get(sha256), this.label(sha256)];
      if (!answer || !label) return [];
      if (label.classId === null) return answer.unknown;
      return answer.best !== null && this.now(answer.best).id === label.classId;
    });
    return counted.length > 0 ? { images: counted.length, right: counted.filter(Boolean).length } : null;
  }

  get labelled(): Map<string, PlainLabel> {
    const labels = new Map<string, PlainLabel>();
    for (const { sha256 } of this.corrections) {
      const label = this.label(sha256);
      if (label) labels.set(sha256, label);
    }
    return labels;
  }

  /** A retired class that the live version does not know is not begun with. */
  canBeLearned({ classId }: Pick<PlainLabel, 'classId'>): boolean {
    if (classId === null || this.classes.get(classId)?.status === 'active') return true;
    return this.live !== null && this.versions.get(this.live)?.classes.includes(classId) === true;
  }

  /** What a run that began now would learn. */
  lessons(): Learned {
    return new Map([...this.labelled].filter(([, label]) => this.canBeLearned(label)));
  }

  private learnedOf(version: number | null): Learned {
    const runId = version === null ? null : this.versions.get(version)?.runId;
    return this.runs.find(({ id }) => id === runId)?.learned ?? new Map();
  }

  /** How many photos a run could use: a class whose photos are all kept to measure with is not learned yet. */
  usedBy(runId: string | null, classes: readonly string[]): number {
    const learned = this.runs.find(({ id }) => id === runId)?.learned ?? new Map();
    return [...learned.values()].filter(({ classId }) => classId === null || classes.includes(classId))
      .length;
  }

  private isIn(learned: Learned | null, sha256: string, label: PlainLabel): boolean {
    const one = learned?.get(sha256);
    if (one?.correctionId !== label.correctionId) return false;
    return label.classId === (one.classId && this.now(one.classId).id);
  }

  /** How many images the live version would have to learn anew, or to unlearn. */
  pending(): number {
    return this.newTo(this.live);
  }

  /** How many a schedule counts: those that are new to the newest version, live or not. */
  unseen(): number {
    return this.newTo(Math.max(0, ...this.versions.keys()) || null);
  }

  private newTo(version: number | null): number {
    const learned = this.learnedOf(version);
    const labels = this.labelled;
    const unlearn = [...learned.keys()].filter((sha256) => !labels.has(sha256));
    const learn = [...labels].filter(
      ([sha256, label]) =>
        !this.isIn(learned, sha256, label) && (learned.has(sha256) || this.canBeLearned(label)),
    );
    return unlearn.length + learn.length;
  }

  /** Where an image's correction is, while neither a run nor a release is under way. */
  fix(sha256: string): PlainFix {
    const label = this.label(sha256);
    if (!label) return { state: 'none' };
    if (this.live !== null && this.isIn(this.learnedOf(this.live), sha256, label))
      return { state: 'live', version: this.live };
    const run = this.runs.findLast(({ learned }) => this.isIn(learned, sha256, label));
    const version = run?.version ? this.versions.get(run.version) : undefined;
    if (!version) return { state: 'recorded' };
    const { number, state } = version;
    if (state === 'rejected') return { state, version: number };
    if (state === 'candidate') return { state: 'releasing', version: number };
    return { state: 'recorded', version: number };
  }

  /** As `fix`, while a run is under way. @param frozen what it learns; null: it has not chosen yet */
  fixMeanwhile(sha256: string, frozen: Learned | null): PlainFix {
    const fix = this.fix(sha256);
    const label = this.label(sha256);
    if (!label || fix.state === 'live') return fix;
    if (this.isIn(frozen, sha256, label)) return { state: 'training' };
    const halted = fix.state === 'recorded' || fix.state === 'rejected';
    return halted && frozen === null && this.canBeLearned(label) ? { state: 'queued' } : fix;
  }

  /** A version goes live; the one before is kept for a rollback, and others are retired. */
  goLive(number: number): void {
    for (const one of this.versions.values()) if (one.state === 'released') one.state = 'retired';
    const before = this.live === null ? undefined : this.versions.get(this.live);
    if (before) before.state = 'released';
    const after = this.versions.get(number) as PlainVersion;
    after.state = 'live';
    this.previous = this.live;
    this.live = number;
  }
}
