import { type FullTraining, TRAINER_AWAY_SECONDS } from '@amend/contracts';
import type { Database, Model, TrainingRun, Worker } from '@amend/db';
import { estimateFineTune, fineTunePolicyFor, HALF_FROM, traffic } from '@amend/learning';
import { efficientNetLite0 } from '@amend/network';
import { Inject, Injectable } from '@nestjs/common';
import { databaseTime } from '../platform/database-time.js';
import { DATABASE } from '../platform/tokens.js';

/** Labelled photos, the newest, whose sizes stand for those of all. */
const LOOKED_AT = 1_000;

/** A trainer as it was heard of last. */
export type KnownTrainer = Worker & {
  /** Whether it runs, as far as it says so often enough. */
  present: boolean;
};

/** The trainers that run, here and elsewhere, and what they can do. */
@Injectable()
export class Trainers {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Why a run waits for more than its turn; null: some trainer can do it. */
  async waitingFor({ state, needs }: Pick<TrainingRun, 'state' | 'needs'>): Promise<string | null> {
    if (state !== 'queued') return null;
    const workers = await this.present();
    if (workers.some(({ capabilities }) => capabilities.includes(needs))) return null;
    if (workers.length === 0) return 'No trainer runs at the moment: it is taken up as soon as one does';
    return needs === 'gpu'
      ? 'No trainer with a GPU runs at the moment: it is taken up as soon as one does'
      : 'No trainer that runs can fine-tune networks yet';
  }

  /** What fine-tuning a model would take on the best trainer that runs. */
  async fullTraining({ id: modelId, start }: Pick<Model, 'id' | 'start'>): Promise<FullTraining | null> {
    const able = (await this.present()).filter(({ capabilities }) => capabilities.includes('full'));
    const [best] = able.sort((a, b) => (b.imagesPerSecond ?? 0) - (a.imagesPerSecond ?? 0));
    if (!best?.imagesPerSecond) return null;
    const [labelled, served, half] = await Promise.all([
      this.database.label.count({
        // The newest have none yet.
        where: { modelId, correctionId: { not: null }, OR: [{ part: null }, { part: 'train' }] },
      }),
      this.servedPhotos(modelId),
      // Of others hardly every class is shown, and so their network goes on as it did.
      start === 'blank' && this.areSmall(modelId),
    ]);
    const photos = labelled + served;
    const estimate = estimateFineTune(efficientNetLite0, {
      images: photos,
      policy: fineTunePolicyFor(photos, half),
      imagesPerSecond: best.imagesPerSecond,
    });
    return { backend: best.backend ?? '', device: best.device ?? '', photos, ...estimate };
  }

  private async servedPhotos(modelId: string): Promise<number> {
    const [row] = await this.database.$queryRaw<{ photos: number }[]>`
      select least(${traffic.replayed}, count(distinct sha256))::int as photos
      from (select sha256 from predictions where model_id = ${modelId}::uuid order by id desc limit ${traffic.predictions}) latest`;
    return row?.photos ?? 0;
  }

  /** About what a run finds of the photos that it learns from. */
  private async areSmall(modelId: string): Promise<boolean> {
    const [row] = await this.database.$queryRaw<{ small: boolean }[]>`
      select count(*) filter (where 2 * least(width, height) <= ${efficientNetLite0.shorterSide}) >= ${HALF_FROM}::float8 * count(*) as small
      from (
        (select sha256 from labels
          where model_id = ${modelId}::uuid and correction_id is not null and part is distinct from 'verified'
          order by updated_at desc limit ${LOOKED_AT})
        union
        (select sha256 from predictions where model_id = ${modelId}::uuid order by id desc limit ${traffic.replayed})
      ) photos join images using (sha256)`;
    return row?.small ?? false;
  }

  /** Those that run, the first started first; where none does, the one that was heard of last, which is known for a day. */
  async known(): Promise<KnownTrainer[]> {
    const present = await this.present();
    if (present.length > 0) return present.map((worker) => ({ ...worker, present: true }));
    const last = await this.database.worker.findFirst({ orderBy: { heartbeatAt: 'desc' } });
    return last ? [{ ...last, present: false }] : [];
  }

  private async present(): Promise<Worker[]> {
    const now = await databaseTime(this.database);
    return this.database.worker.findMany({
      where: { heartbeatAt: { gt: new Date(now.getTime() - TRAINER_AWAY_SECONDS * 1_000) } },
      orderBy: { startedAt: 'asc' },
    });
  }
}
