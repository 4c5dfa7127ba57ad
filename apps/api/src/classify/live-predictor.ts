import type { ServingClient } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { unavailable } from '../common/api-error.js';
import type { LiveModel, LiveVersion } from '../live/live-model.js';
import { LiveModels } from '../live/live-models.js';
import { SERVING } from '../platform/tokens.js';
import { isVersionGone, predictError } from './predict-error.js';

export interface LiveAnswer {
  model: LiveModel;
  version: LiveVersion;
  /** Of all classes of the version, in its order. */
  scores: Float32Array;
  embedding: Float32Array;
}

const SIDE = 224;

/** Asks the model servers for what the live version of a model says. */
@Injectable()
export class LivePredictor {
  constructor(
    @Inject(SERVING) private readonly serving: ServingClient,
    private readonly models: LiveModels,
  ) {}

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
    const { outputs } = await this.serving.predict({
      model: model.name,
      version: version.number,
      signature: 'pixels',
      inputs: { pixels: { dtype: 'uint8', shape: [1, SIDE, SIDE, 3], data: pixels } },
      outputs: ['scores', 'embedding'],
    });
    const { scores, embedding } = outputs;
    if (scores?.dtype !== 'float32' || embedding?.dtype !== 'float32')
      throw new Error(`version ${version.number} of ${model.name} answers no float scores and embedding`);
    return { model, version, scores: scores.data, embedding: embedding.data };
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
