import { type CreateModel, DEFAULT_MODEL, type Model } from '@amend/contracts';
import type { Logger } from '@amend/logging';
import type { ServingClient } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { conflict, notFound } from '../errors/api-error.js';
import { LiveModels } from '../live/live-models.js';
import { LOGGER, RELEASE_TARGET, SERVING } from '../platform/tokens.js';
import type { ReleaseTarget } from '../releases/targets/release-target.js';
import { precisionOf } from './backbone-precision.js';
import { ModelStart } from './model-start.js';
import { type ModelSummary, ModelsRepository } from './models.repository.js';
import { type Policies, type PolicyKind, policyOf } from './policy-of.js';
import { untilServed, untilUnloaded } from './until-served.js';

@Injectable()
export class ModelsService {
  constructor(
    private readonly models: ModelsRepository,
    private readonly start: ModelStart,
    private readonly liveModels: LiveModels,
    @Inject(SERVING) private readonly serving: ServingClient,
    @Inject(RELEASE_TARGET) private readonly target: ReleaseTarget,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async list(): Promise<Model[]> {
    return (await this.models.summaries()).map(modelAnswer);
  }

  async get(name: string): Promise<Model> {
    const [found] = await this.models.summaries(name);
    if (!found) throw notFound('model', name);
    await this.liveModels.catchUp(found);
    return modelAnswer(found);
  }

  /** The row of a model, for what belongs to it. */
  async row(name: string) {
    const found = await this.models.find(name);
    if (!found) throw notFound('model', name);
    await this.liveModels.catchUp(found);
    return found;
  }

  async policy<Kind extends PolicyKind>(name: string, kind: Kind): Promise<Policies[Kind]> {
    return policyOf(await this.row(name), kind);
  }

  /** What the changes leave out stays as it is. @returns all of it */
  async changePolicy<Kind extends PolicyKind>(
    name: string,
    kind: Kind,
    changes: Partial<Policies[Kind]>,
    by: string,
  ): Promise<Policies[Kind]> {
    const { id } = await this.row(name);
    const policy = await this.models.changePolicy(id, kind, changes, by);
    if (!policy) throw notFound('model', name);
    return policy;
  }

  async create(wanted: CreateModel, by: string): Promise<Model> {
    const { name, start } = wanted;
    const model = await this.start.create(wanted, by);
    if (!model) throw conflict('model_exists', `There is a model ${name} already`);
    if (start === 'imagenet') await this.start.finish(model);
    await this.liveModels.refresh(); // who asks next finds it
    if (start === 'imagenet') await untilServed(this.serving, name, 1); // and is answered, mostly
    return this.get(name);
  }

  async delete(name: string, by: string): Promise<void> {
    if (name === DEFAULT_MODEL) throw conflict('default_model', 'The default model cannot be deleted');
    const result = await this.models.delete(name, by);
    if (result === 'unknown') throw notFound('model', name);
    if (result !== 'deleted')
      throw conflict(
        'training_run_active',
        `A training run of this model is ${result.state}: cancel it first`,
        { ...result },
      );
    await this.liveModels.refresh();
    await this.stopServing(name);
  }

  /** Waited for, so that a new model of the same name is never answered by the old one. */
  private async stopServing(name: string): Promise<void> {
    try {
      await this.target.removeModel(name);
    } catch (error) {
      // It is deleted all the same: what is left is cleared away where the served versions are looked after.
      this.logger.warn(
        { err: error, model: name },
        'what a deleted model is served from could not be cleared yet',
      );
      return;
    }
    const gone = await untilUnloaded(this.serving, name);
    if (!gone) this.logger.warn({ model: name }, 'the model server still serves a deleted model');
  }
}

function modelAnswer(model: ModelSummary): Model {
  const { name, backbone, start, live, previous, classes, pendingCorrections } = model;
  return {
    name,
    backbone,
    precision: precisionOf(backbone),
    start,
    live,
    previous,
    classes,
    pendingCorrections,
    createdAt: model.createdAt.toISOString(),
  };
}
