import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  activeReleaseStates,
  activeTrainingRunStates,
  type Correction,
  DEFAULT_MODEL,
  type Prediction,
  type Release,
  type TrainingRun,
  type VersionList,
} from '@amend/contracts';
import { sql } from '@amend/db/sql';
import { imageHash } from '@amend/images';
import { ServingClient } from '@amend/serving-client';
import type { Classified, Product } from './product';
import { ProductDatabase } from './product-database';
import { until } from './until';

interface Acknowledged {
  predictionId: string;
  sha256: string;
  /** The correction's id; undefined: nobody corrected it. */
  correctionId?: string;
  /** Where its image is, as the API has told; undefined: nobody has asked yet. */
  imageUrl?: string;
}

/** Parts are killed on the way, and started again; on a slow machine that takes its time. */
const FINISH_MS = 300_000;

/**
 * Goes the whole way of corrections to live, keeps what was acknowledged on that way, and checks from the outside and
 * in PostgreSQL that it is all still there, and whole.
 */
export class Loop {
  private readonly acknowledged: Acknowledged[] = [];
  readonly database: ProductDatabase;

  constructor(private readonly product: Product) {
    this.database = new ProductDatabase(product);
  }

  async classify(image: Buffer): Promise<Classified> {
    const answer = await this.product.classify(image);
    this.answered(answer.id, image);
    return answer;
  }

  /** Takes note of an answer that somebody else got. */
  answered(predictionId: string, image: Buffer): void {
    this.acknowledged.push({ predictionId, sha256: imageHash(image) });
  }

  /** Classifies an image and says what it shows. */
  async teach(image: Buffer, className: string): Promise<void> {
    const { id } = await this.classify(image);
    const { id: correctionId } = await this.product.post<Correction>(`/v1/predictions/${id}/corrections`, {
      newClass: className,
    });
    Object.assign(this.acknowledged.at(-1) as Acknowledged, { correctionId });
  }

  async startRun(): Promise<string> {
    return (await this.product.post<TrainingRun>(`/v1/models/${DEFAULT_MODEL}/training-runs`)).id;
  }

  async startRollback(): Promise<string> {
    return (await this.product.post<Release>(`/v1/models/${DEFAULT_MODEL}/rollback`)).id;
  }

  /** Waits, whatever is away meanwhile, until the run has a version and that version is live. */
  async runGoesLive(runId: string): Promise<number> {
    const run = await this.ended<TrainingRun>(`/v1/training-runs/${runId}`, activeTrainingRunStates);
    if (run.state !== 'succeeded' || !run.releaseId)
      throw new Error(`the run ${run.state}: ${run.error} ${JSON.stringify(run.verdict)}`);
    return this.releaseGoesLive(run.releaseId);
  }

  /** The same for a release; the version that it made live. */
  async releaseGoesLive(releaseId: string): Promise<number> {
    const release = await this.ended<Release>(`/v1/releases/${releaseId}`, activeReleaseStates);
    if (release.state !== 'live') throw new Error(`the release ${release.state}: ${release.reason}`);
    return release.version;
  }

  private ended<T extends { state: string }>(pathName: string, active: readonly string[]): Promise<T> {
    let last: T | undefined;
    return until(
      async () => {
        last = (await patiently(() => this.product.get<T>(pathName))) ?? last;
        return last && !active.includes(last.state) && last;
      },
      {
        limitMs: FINISH_MS,
        what: () => `the end of ${pathName}: ${JSON.stringify(last)}\n${this.product.log.slice(-6000)}`,
      },
    );
  }

  /** Waits until a photo is classified again: alone, where the API has to load its modules first, that takes 3 s. */
  async answersAgain(image: Buffer): Promise<void> {
    await until(() => patiently(() => this.classify(image)), {
      limitMs: FINISH_MS,
      what: () => `an answer:\n${this.product.log.slice(-4000)}`,
    });
  }

  /**
   * Everything that was acknowledged is there and stands; each run made one version; one version is live, the same
   * everywhere; no release is half done.
   */
  async expectWhole(): Promise<void> {
    await this.expectRecords();
    await this.expectOneVersionEach();
    await this.expectOneLive();
    await this.expectWholeReleases();
    for (const one of this.acknowledged) await this.expectImage(one);
  }

  /** Ids of predictions that are stored though no answer named them. */
  async predictionsNobodyHeardOf(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`select id from predictions`);
    const heard = new Set(this.acknowledged.map(({ predictionId }) => predictionId));
    return rows.map(({ id }) => id).filter((id) => !heard.has(id));
  }

  private async expectRecords(): Promise<void> {
    const predictions = await this.database.rows<{ id: string; sha256: string }>(
      sql`select id, sha256 from predictions`,
    );
    const stored = new Map(predictions.map(({ id, sha256 }) => [id, sha256]));
    expect(
      this.acknowledged.filter(({ predictionId, sha256 }) => stored.get(predictionId) !== sha256),
    ).toEqual([]);
    const standing = await this.database.rows<{ id: string }>(sql`
      select c.id from corrections c join labels l on l.correction_id = c.id and l.class_id = c.class_id
      where c.undone_at is null`);
    const stands = new Set(standing.map(({ id }) => id));
    const lost = this.acknowledged.filter(({ correctionId }) => correctionId && !stands.has(correctionId));
    expect(lost).toEqual([]);
  }

  private async expectOneVersionEach(): Promise<void> {
    const runs = await this.database.rows<{
      id: string;
      state: string;
      versions: number;
      releases: number;
    }>(sql`
      select r.id, r.state::text, (select count(*)::int from versions v where v.run_id = r.id) as versions,
        (select count(*)::int from releases l where l.run_id = r.id) as releases
      from training_runs r`);
    for (const run of runs) expect(run).toMatchObject({ state: 'succeeded', versions: 1, releases: 1 });
    // A version number that was given out and not used would be one too: a run trained twice, one half thrown away.
    const numbers = await this.database.rows<{ number: number }>(sql`
      select v.number from versions v join models m on m.id = v.model_id where m.name = ${DEFAULT_MODEL} order by 1`);
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
  }

  private async expectOneLive(): Promise<void> {
    const rows = await this.database.rows<{ live: number; states: number[] }>(sql`
      select m.live, array_agg(v.number) as states from models m
      join versions v on v.model_id = m.id and v.state = 'live' where m.name = ${DEFAULT_MODEL} group by m.id`);
    expect(rows).toHaveLength(1);
    const live = rows[0]?.live as number;
    expect(rows[0]?.states).toEqual([live]);
    expect((await this.product.get<VersionList>(`/v1/models/${DEFAULT_MODEL}/versions`)).live).toBe(live);
    expect(
      existsSync(path.join(this.product.home, 'serving', DEFAULT_MODEL, String(live), 'model.onnx')),
    ).toBe(true);
    const serving = new ServingClient({ addresses: [this.product.servingAddress] });
    try {
      expect(await serving.modelStatus(DEFAULT_MODEL, live)).toMatchObject([{ state: 'AVAILABLE' }]);
    } finally {
      serving.close();
    }
  }

  private async expectWholeReleases(): Promise<void> {
    const releases = await this.database.rows<{ state: string; steps: string[] }>(sql`
      select r.state::text, (select array_agg(s.state::text order by s.id) from release_steps s
        where s.release_id = r.id and s.state <> 'pending'
          and s.reason !~ '^(Watched for|Version [0-9]+ took over before)') as steps
      from releases r where r.run_id is not null or r.kind = 'rollback'`);
    // What the watch says is no step of its own. Each step once, although the process that took it may have been killed right before or after.
    for (const { state, steps } of releases) {
      expect(['live', 'rolled_back']).toContain(state);
      expect(steps.slice(0, 5)).toEqual(['building', 'starting', 'probing', 'shifting', 'live']);
      expect(steps.slice(5)).toEqual(state === 'rolled_back' ? ['rolled_back'] : []);
    }
  }

  /** What is told of a prediction takes the live version's answer each time: it is asked for once, the image again and again. */
  private async expectImage(one: Acknowledged): Promise<void> {
    if (one.imageUrl === undefined) {
      const { image } = await this.product.get<Prediction>(`/v1/predictions/${one.predictionId}`);
      expect(image.sha256).toBe(one.sha256);
      one.imageUrl = image.url;
    }
    const response = await fetch(this.product.url + one.imageUrl);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, imageHash(bytes)]).toEqual([200, one.sha256]);
  }
}

/**
 * Asks once, while parts may be away. @returns undefined where the product could not be reached or said 503
 * @throws whatever else it answered: nothing else is an answer to that
 */
export async function patiently<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    // By its words: fetch throws the TypeError of another realm than the tests'.
    if (/^fetch failed$|^terminated$|: 503 /.test((error as Error).message)) return undefined;
    throw error;
  }
}
