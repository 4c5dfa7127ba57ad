import type { ServingClient } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { unavailable } from '../errors/api-error.js';
import { DeploymentRoutes } from '../live/deployment-routes.js';
import type { LiveModel, LiveVersion } from '../live/live-model.js';
import { LiveModels } from '../live/live-models.js';
import { countedFor, fallback, firstChoice } from '../live/traffic-choice.js';
import { TrialTraffic } from '../live/trial-traffic.js';
import { SERVING } from '../platform/tokens.js';
import { PredictBatches } from './predict-batches.js';
import { anotherMayAnswer, isVersionGone, isVersionsFault, predictError } from './predict-error.js';
import { type LiveAnswer, ShadowCalls } from './shadow-calls.js';

/** Asks the model servers for what the live version of a model says. */
@Injectable()
export class LivePredictor {
  private readonly batches: PredictBatches;

  constructor(
    @Inject(SERVING) serving: ServingClient,
    private readonly models: LiveModels,
    private readonly routes: DeploymentRoutes,
    private readonly traffic: TrialTraffic,
    private readonly shadow: ShadowCalls,
  ) {
    this.batches = new PredictBatches(serving);
  }

  /**
   * @param pixels as `prepare` makes them
   * @param sha256 of the image, where it is stored
   * @throws ApiError 404 without such a model, 503 without a live version or a server that answers
   */
  async predict(modelName: string, pixels: Uint8Array, sha256 = ''): Promise<LiveAnswer> {
    const answer = await this.despiteRelease(modelName, pixels);
    this.shadow.mirror(answer, pixels, sha256);
    return answer;
  }

  /**
   * What the live version itself says, whichever others are tried out beside it.
   * @param pixels as `prepare` makes them
   * @throws ApiError, as `predict`
   */
  async predictLive(modelName: string, pixels: Uint8Array): Promise<LiveAnswer> {
    const model = this.models.get(modelName);
    const version = liveVersion(model);
    try {
      return { model, version, ...(await this.batches.predict(model.name, version.number, pixels)) };
    } catch (error) {
      throw predictError(error);
    }
  }

  private async despiteRelease(modelName: string, pixels: Uint8Array): Promise<LiveAnswer> {
    try {
      return await this.ask(modelName, pixels, isVersionGone);
    } catch (error) {
      if (!isVersionGone(error)) throw predictError(error);
    }
    // The version left between the look at the alias and the call: the alias has moved, so look again.
    await this.models.refresh();
    return this.ask(modelName, pixels, () => false).catch((error: unknown) => {
      throw predictError(error);
    });
  }

  /** @param passes errors that another look at the alias may mend */
  private async ask(
    modelName: string,
    pixels: Uint8Array,
    passes: (error: unknown) => boolean,
  ): Promise<LiveAnswer> {
    const model = this.models.get(modelName);
    const version = firstChoice(model, liveVersion(model));
    const counted = countedFor(model, version);
    try {
      const answer = await this.batches.predict(model.name, version.number, pixels);
      if (counted) this.traffic.count(counted);
      return { model, version, ...answer };
    } catch (error) {
      if (passes(error) || !anotherMayAnswer(error, this.routes.separate)) throw error;
      const failed = isVersionsFault(error);
      const other = fallback(model, version);
      if (counted && !other && !isVersionGone(error)) this.traffic.count(counted, { failed });
      if (!other) throw error;
      const answer = await this.batches.predict(model.name, other.number, pixels);
      // What no version answers is no version's fault; and what never got to it says nothing of it.
      if (counted && !isVersionGone(error)) this.traffic.count(counted, { failed });
      return { model, version: other, ...answer };
    }
  }
}

/** @throws ApiError 503 where the model has no live version yet */
export function liveVersion(model: LiveModel): LiveVersion {
  if (model.live) return model.live;
  throw unavailable(
    'no_model',
    `The model ${model.name} has no live version yet: train it, and release a version`,
    30,
  );
}
