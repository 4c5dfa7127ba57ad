import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '@amend/db';
import type { Api } from '../api-stack';
import { photo } from '../photos';

/** So long a request that was on its way, or a process that had not heard, may still be answered by the version before. */
const NEWS_MS = 2_000;
const PAUSE_MS = 100;

interface Answered {
  version: number;
  from: number;
  to: number;
}

/** Requests that go on whatever happens, to whichever process is up; none may fail. */
export class ReleaseLoad {
  readonly answers: Answered[] = [];
  private over = false;
  private readonly work: Promise<void>;

  /** @param up the processes that are to answer at the moment */
  constructor(private readonly up: ReadonlySet<Api>) {
    this.work = this.run();
    this.work.catch(() => undefined); // told by `stop`
  }

  /** @throws Error where one failed that was sent to a process that was up all the time */
  async stop(): Promise<void> {
    this.over = true;
    await this.work;
  }

  private async run(): Promise<void> {
    for (let turn = 0; !this.over; turn++) {
      const all = [...this.up];
      const api = all[turn % all.length] as Api;
      const from = Date.now();
      try {
        const { status, body } = await api.classify(photo('coffee'));
        if (status !== 200) throw new Error(`a request was answered ${status}: ${JSON.stringify(body)}`);
        this.answers.push({ version: body.version, from, to: Date.now() });
      } catch (error) {
        if (this.up.has(api)) throw error;
      }
      await delay(PAUSE_MS);
    }
  }
}

/** Answers of versions that were neither live nor a canary when they were given, by the steps that were written down. */
export async function unaccounted(database: Database, answers: readonly Answered[]): Promise<Answered[]> {
  const releases = await database.release.findMany({ include: { steps: { orderBy: { id: 'asc' } } } });
  const undone = await database.auditEntry.findMany({ where: { action: 'release.rolled_back' } });
  const moves = [
    { version: 1, at: 0 },
    ...releases.flatMap(({ version, steps }) => {
      const live = steps.find(({ state }) => state === 'live');
      return live ? [{ version, at: live.at.getTime() }] : [];
    }),
    ...undone.map(({ detail, at }) => ({
      version: (detail as { version: number }).version,
      at: at.getTime(),
    })),
  ].toSorted((a, b) => a.at - b.at);
  const canaries = releases.flatMap(({ version, steps }) => {
    const begun = steps.findIndex(({ reason }) => /It answers .* of the requests for/.test(reason));
    if (begun < 0) return [];
    return [
      { version, at: steps[begun]?.at.getTime() ?? 0, end: steps[begun + 1]?.at.getTime() ?? Infinity },
    ];
  });
  const spans = [
    ...moves.map((one, index) => ({ ...one, end: moves[index + 1]?.at ?? Infinity })),
    ...canaries,
  ];
  return answers.filter(
    ({ version, from, to }) =>
      !spans.some((span) => span.version === version && span.at <= to && from <= span.end + NEWS_MS),
  );
}
