import type { Logger } from '@amend/logging';
import { homeFolders, type Settings } from '@amend/settings';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DEFAULT_MODEL } from '../common/default-model.js';
import { LOGGER, SETTINGS } from '../platform/tokens.js';
import { startBackbone, writeImagenetBundle } from './imagenet-bundle.js';
import { imagenetClasses } from './imagenet-classes.js';
import { ModelsRepository } from './models.repository.js';

/**
 * Gives models their beginning. First the row with all its classes, then the bundle, then version 1 and the alias: each
 * whole or not at all, each harmless when done twice, so that a process that is killed in between is continued by the
 * next one, and several may do it at once.
 */
@Injectable()
export class ModelStart implements OnApplicationBootstrap {
  constructor(
    private readonly models: ModelsRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.createFromImagenet(DEFAULT_MODEL, 'system');
    for (const modelId of await this.models.unfinishedStarts())
      await this.finish(modelId).catch((error: unknown) => {
        // The other models must answer all the same; this one does once the process is started again without the cause.
        this.logger.error({ err: error, modelId }, 'a model could not begin');
      });
  }

  /** @returns the model's id, or null when the name is taken */
  async createFromImagenet(name: string, by: string): Promise<string | null> {
    if (await this.models.find(name)) return null;
    const model = { name, backbone: startBackbone.name, start: 'imagenet' as const };
    return this.models.create(model, await imagenetClasses(), by);
  }

  /** @returns the model's id, or null when the name is taken */
  createBlank(name: string, by: string): Promise<string | null> {
    return this.models.create({ name, backbone: startBackbone.name, start: 'blank' }, [], by);
  }

  /** Writes version 1 of a model that starts from ImageNet and makes it live. */
  async finish(modelId: string): Promise<void> {
    const bySynset = await this.models.classesBySynset(modelId);
    const classes = (await imagenetClasses()).map(({ synset }) => {
      const found = bySynset.get(synset);
      if (!found) throw new Error(`model ${modelId} has no class for ${synset}`);
      return found;
    });
    const { bundles } = homeFolders(this.settings.home);
    const bundle = await writeImagenetBundle(bundles, modelId, classes);
    await this.models.startLive(
      modelId,
      bundle,
      classes.map(({ id }) => id),
    );
    this.logger.info({ modelId, bundle }, 'the model starts from the ImageNet classes');
  }
}
