import type { ServingClient } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { unavailable } from '../common/api-error.js';
import type { LiveModel, LiveVersion } from '../live/live-model.js';
import { LiveModels } from '../live/live-models.js';
import { SERVING } from '../platform/tokens.js';
import { type PhotoAnswer, PredictBatches } from './predict-batches.js';
import { isVersionGone, predictError } from './predict-error.js';

export interface LiveAnswer extends PhotoAnswer {
  model: LiveModel;
  version: LiveVersion;
}

/** Asks the model servers for what the live version of a model says. */
@Injectable()
export class LivePredictor {
  private readonly batches: PredictBatches;

  constructor(
    @Inject(SERVING) serving: ServingClient,
    private readonly models: LiveModels,
  ) {
    this.batches = new PredictBatches(serving);
  }

  /**
   * @param pixels as `prepare` makes them
   * @throws ApiError 404 without such a model, 503 without a live version or a server that answers
   */
  async predict(modelName: string, pixels: Uint8Array): Promise<LiveAnswer> {
    try {
      return await this.ask(modelName, pixels);
    } catch (error) {
      if (!isVersionGone(error)) throw predictError(error);
    }
    // The version left between the look at the alias and the call: the alias has moved, so look again.
    await this.models.refresh();
    return this.ask(modelName, pixels).catch((error: unknown) => {
      throw predictError(error);
    });
  }

  private async ask(modelName: string, pixels: Uint8Array): Promise<LiveAnswer> {
    const model = this.models.get(modelName);
    const version = liveVersion(model);
    return { model, version, ...(await this.batches.predict(model.name, version.number, pixels)) };
  }
}

/** @throws ApiError 503 where the model has no live version yet */
export function liveVersion(model: LiveModel): LiveVersion {
  if (model.live) return model.live;
  throw unavailable(
    'no_model',
    `The model ${model.name} has no live version yet: it needs to be trained first`,
    30,
  );
}
