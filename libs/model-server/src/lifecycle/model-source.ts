import { readFile } from 'node:fs/promises';
import type { Logger } from '@amend/logging';
import { readTextConfig } from '@amend/serving-protocol';
import { status } from '@grpc/grpc-js';
import type { Flags } from '../flags.js';
import { ServingStatus } from '../serving-status.js';
import { modelsOfFolder } from './models-folder.js';
import { Repeater } from './repeater.js';
import { type ServedModel, servedModels } from './served-model.js';
import type { ServedModels } from './served-models.js';

/** Where it is written which models shall be served: one model, a file, or a folder of models. */
export class ModelSource {
  private applied: string | undefined;
  private failure: string | undefined;
  /** Settles when what was found in a folder of models has been tried. */
  private tried: Promise<void> | undefined;
  private readonly looks: Repeater;

  constructor(
    private readonly models: ServedModels,
    private readonly flags: Flags,
    private readonly logger: Logger,
  ) {
    const seconds = flags.model_config_file
      ? flags.model_config_file_poll_wait_seconds
      : flags.models_dir
        ? flags.file_system_poll_wait_seconds
        : 0;
    this.looks = new Repeater(() => this.look(), seconds);
  }

  /**
   * Settles when models answer, or, of a folder of models, when all that was found has been tried.
   *
   * @throws if what is written makes no sense, or a model in it cannot be loaded
   */
  async start(signal: AbortSignal): Promise<void> {
    const { models_dir, model_name: name, model_base_path: basePath, model_config_file } = this.flags;
    // What is waited for may come late. (Each look at a folder of models has their versions looked for, too.)
    if (!models_dir) this.models.start();
    if (models_dir) {
      await this.look();
      await this.tried;
    } else if (model_config_file) {
      const text = await readFile(model_config_file, 'utf8');
      await this.models.replaceAndAwait(servedModels(readTextConfig('ModelServerConfig', text)), signal);
      this.applied = text;
    } else {
      const config = { name, basePath, modelPlatform: 'tensorflow', versionLabels: {} };
      await this.models.replaceAndAwait(servedModels({ modelConfigList: { config: [config] } }), signal);
    }
    this.looks.start();
  }

  /**
   * Serves these models instead, and waits for those that are new.
   *
   * @throws ServingStatus FAILED_PRECONDITION where a folder says what is served; see ServedModels
   */
  async reload(models: readonly ServedModel[], signal: AbortSignal): Promise<void> {
    if (this.flags.models_dir)
      throw new ServingStatus(
        status.FAILED_PRECONDITION,
        'The folder --models_dir says which models are served',
      );
    await this.models.replaceAndAwait(models, signal);
  }

  stop(): void {
    this.looks.stop();
    this.models.stop();
  }

  private async look(): Promise<void> {
    try {
      if (this.flags.models_dir) {
        const models = await modelsOfFolder(this.flags.models_dir);
        // Not waited for: labels count at once, also while versions are loaded, which may take long.
        this.tried = this.models.set(models).then(this.succeeded, this.report);
      } else {
        await this.readAgain();
        this.succeeded();
      }
    } catch (error) {
      this.report(error);
      if (this.flags.models_dir) this.tried = this.models.look().catch(() => undefined); // it tells itself what it cannot list
    }
  }

  private readonly succeeded = () => {
    this.failure = undefined;
  };

  /** What fails changes nothing, and is reported once. */
  private readonly report = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (message !== this.failure) this.logger.error({ err: error }, 'cannot take over which models to serve');
    this.failure = message;
  };

  private async readAgain(): Promise<void> {
    const text = await readFile(this.flags.model_config_file, 'utf8');
    if (text === this.applied) return;
    await this.models.replace(servedModels(readTextConfig('ModelServerConfig', text)));
    this.applied = text;
  }
}
