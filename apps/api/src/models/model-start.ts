import { type CreateModel, DEFAULT_MODEL } from '@amend/contracts';
import type { Model } from '@amend/db';
import type { Logger } from '@amend/logging';
import { includedBackbones } from '@amend/network';
import type { Settings } from '@amend/settings';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { databaseError } from '../errors/database-error.js';
import { LOGGER, SETTINGS } from '../platform/tokens.js';
import { writeImagenetBundle } from './imagenet-bundle.js';
import { imagenetClasses } from './imagenet-classes.js';
import { ModelsRepository } from './models.repository.js';

/** How long a model that could not begin, such as for a full disk, waits until it is tried again. */
const RETRY_MS = 30_000;
/** Of the first model, before the process gives up and its supervisor starts it again. */
const TRIES = 5;

/**
 * Gives models their beginning. First the row with all its classes, then the bundle, then version 1 and the alias: each
 * whole or not at all, each harmless when done twice, so that a process that is killed in between is continued by the
 * next one, one that fails is tried again, and several may do it at once.
 */
@Injectable()
export class ModelStart implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;

  constructor(
    private readonly models: ModelsRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.createDefault();
    await this.finishAll();
    this.timer = setInterval(() => this.sweep(), RETRY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  /** Processes that begin at once wait for the transaction of one of them: on a slow machine longer than a statement may take. */
  private async createDefault(tries = TRIES): Promise<void> {
    try {
      await this.create({ name: DEFAULT_MODEL, start: 'imagenet', precision: 'float32' }, 'system');
    } catch (error) {
      if (tries === 1 || !databaseError(error)) throw error;
      this.logger.warn({ err: error }, 'the first model could not be made; trying again');
      await this.createDefault(tries - 1);
    }
  }

  /** @returns null when the name is taken */
  async create({ name, start, precision }: CreateModel, by: string): Promise<Model | null> {
    if (await this.models.find(name)) return null;
    const backbone = includedBackbones[precision].network.name;
    const classes = start === 'imagenet' ? await imagenetClasses() : [];
    return this.models.create({ name, backbone, start }, classes, by);
  }

  /** Writes version 1 of a model that starts from ImageNet and makes it live. */
  async finish({ id: modelId, backbone }: Model): Promise<void> {
    const bySynset = await this.models.classesBySynset(modelId);
    const classes = (await imagenetClasses()).map(({ synset }) => {
      const found = bySynset.get(synset);
      if (!found) throw new Error(`model ${modelId} has no class for ${synset}`);
      return found;
    });
    const bundle = await writeImagenetBundle(this.settings.bundles, modelId, backbone, classes);
    await this.models.startLive(
      modelId,
      bundle,
      classes.map(({ id }) => id),
    );
    this.logger.info({ modelId, bundle }, 'the model starts from the ImageNet classes');
  }

  private sweep(): void {
    this.sweeping ??= this.finishAll()
      .catch((error: unknown) => {
        this.logger.warn(
          { err: error },
          'models that have not begun could not be looked for; trying again soon',
        );
      })
      .finally(() => {
        this.sweeping = undefined;
      });
  }

  private async finishAll(): Promise<void> {
    for (const model of await this.models.unfinishedStarts())
      await this.finish(model).catch((error: unknown) => {
        // The other models must answer all the same; this one does once the cause is gone.
        this.logger.error({ err: error, modelId: model.id }, 'a model could not begin; trying again soon');
      });
  }
}
