import type { SqlDatabase } from '@amend/db';
import type { Logger } from '@amend/logging';
import { type ServingClient, ServingError } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import type { LiveModel, LiveVersion, Trial } from '../live/live-model.js';
import { TrialTraffic } from '../live/trial-traffic.js';
import { LOGGER, SERVING, STATEMENTS } from '../platform/tokens.js';
import { type PhotoAnswer, PredictBatches } from './predict-batches.js';
import { isVersionsFault } from './predict-error.js';
import { rank } from './rank.js';

/** At most so many at once: what nobody waits for must not pile up. */
const MAX_UNDER_WAY = 8;

/** What a version of a model answered to a photo. */
export interface LiveAnswer extends PhotoAnswer {
  model: LiveModel;
  version: LiveVersion;
}

/** Has a version that is tried out in shadow answer live requests too, and compares. Nobody waits for it. */
@Injectable()
export class ShadowCalls {
  private readonly batches: PredictBatches;
  private underWay = 0;

  constructor(
    @Inject(SERVING) serving: ServingClient,
    @Inject(STATEMENTS) private readonly database: SqlDatabase,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly traffic: TrialTraffic,
  ) {
    this.batches = new PredictBatches(serving);
  }

  /**
   * @param answer of the live version
   * @param sha256 of the image where it is stored, so that a disagreement can be reviewed
   */
  mirror(answer: LiveAnswer, pixels: Uint8Array, sha256: string): void {
    const { trial } = answer.model;
    if (trial?.stage !== 'shadow' || Math.random() >= trial.share) return;
    if (this.underWay >= MAX_UNDER_WAY) return;
    this.underWay++;
    void this.compare(trial, answer, Buffer.from(pixels), sha256)
      .catch((error: unknown) => this.logger.warn({ err: error }, 'a shadowed request was not compared'))
      .finally(() => {
        this.underWay--;
      });
  }

  private async compare(trial: Trial, live: LiveAnswer, pixels: Uint8Array, sha256: string): Promise<void> {
    const { model } = live;
    const best = await this.best(trial, model, pixels);
    if (best === undefined) return;
    const disagreed = best !== null && best !== rank(live.scores, live.version, 1)[0]?.class.id;
    this.traffic.count(trial, { failed: best === null, disagreed });
    if (disagreed && sha256 !== '')
      await this.database.execute(
        'disagreement',
        `insert into disagreements (model_id, sha256, version) values ($1, $2, $3)
         on conflict (model_id, sha256) do update set version = excluded.version, created_at = now()`,
        [model.id, sha256, trial.version.number],
      );
  }

  /** Id of the best class; null: it failed; undefined: there was too much to do for an answer. */
  private async best(
    { version }: Trial,
    model: LiveModel,
    pixels: Uint8Array,
  ): Promise<string | null | undefined> {
    try {
      const { scores } = await this.batches.predict(model.name, version.number, pixels);
      return rank(scores, version, 1)[0]?.class.id ?? null;
    } catch (error) {
      if (error instanceof ServingError) return isVersionsFault(error) ? null : undefined;
      throw error;
    }
  }
}
