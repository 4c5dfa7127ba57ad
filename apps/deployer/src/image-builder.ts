import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { BundleStore } from '@amend/bundles';
import { BuildError, type Docker, type Image, RegistryError } from '@amend/docker';
import type { Logger } from '@amend/logging';
import { type ModelServer, type RuntimeContext, runtimeContext, versionContext } from '@amend/model-images';
import type { Deployment, Timings } from './deployments.js';
import { labels } from './fleet.js';

/** What images are made of, and where they go. */
export interface ImageOptions {
  /** The checkout, whose compiled model server goes into the images. */
  root: string;
  /** Of this installation, see `instanceId`. */
  instance: string;
  /** `registry/path` to push to; undefined: images stay on the daemon. */
  repository: string | undefined;
  server: ModelServer;
  nodeImage: string;
  tensorflowServingImage: string;
}

export interface BuiltImage {
  /** What the daemon, or all daemons of a swarm, know it by; no tag, which may be moved. */
  image: string;
  timings: Timings;
}

/** A daemon that is restarted is gone, or there again, by then. */
const AGAIN_MS = 2_000;
/** Of images that are on no registry. */
const LOCAL_NAME = 'amend-model';
const RUNTIME_NAME = 'amend-runtime';
export const imageLabels = {
  instance: labels.instance,
  stage: 'amend.stage',
  recipe: 'amend.recipe',
  model: 'amend.model',
  version: 'amend.version',
} as const;

/** Builds the images of versions, each once. */
export class ImageBuilder {
  private context: RuntimeContext | undefined;
  private runtimeUnderway: Promise<string> | undefined;
  private underway = 0;

  constructor(
    private readonly docker: Docker,
    private readonly bundles: BundleStore,
    private readonly options: ImageOptions,
    private readonly logger: Logger,
  ) {}

  /**
   * The image of a deployment's version: what was built before from the same things, or a new one.
   * @throws BuildError, RegistryError, BundleError, DockerError
   */
  async build({ model, version, target, bundle }: Deployment & { bundle: string }): Promise<BuiltImage> {
    const timings: Timings = {};
    const runtime = await timed(timings, 'runtime', () => this.runtimeImage());
    const folder = await this.bundles.openChecked(bundle);
    const context = await versionContext(folder, { model, version, server: this.options.server });
    const base = this.base();
    const recipe = createHash('sha256')
      .update(`${context.hash} ${runtime} ${base ?? ''}`)
      .digest('hex');
    const tag = `${model}-${version}`;
    const name = `${this.options.repository ?? LOCAL_NAME}:${tag}`;
    const id = await timed(timings, 'build', async () => {
      const before = await this.find(recipe, { [labels.instance]: this.options.instance }, base);
      if (before !== undefined) return before;
      const options = {
        tag: name,
        dockerfile: context.dockerfile,
        target: context.target,
        arguments: {
          RUNTIME: runtime,
          TENSORFLOW_SERVING: this.options.tensorflowServingImage,
          MODEL: model,
          VERSION: String(version),
          SERVER: this.options.server,
          INSTANCE: this.options.instance,
        },
        bases: base === undefined ? [] : [base],
        labels: {
          ...context.labels,
          [labels.instance]: this.options.instance,
          [imageLabels.stage]: 'version',
          [imageLabels.recipe]: recipe,
        },
      };
      return this.make(context.files, options);
    });
    this.logger.info({ model, version, image: id, timings }, 'the image of a version is there');
    if (this.options.repository === undefined) return { image: id, timings };
    // Whoever moved the tag meanwhile: it is this image that is pushed.
    await this.docker.images.tag(id, this.options.repository, tag);
    const digest = await timed(timings, 'push', () => twice(() => this.docker.images.push(name)));
    // The machines of a swarm pull it; a Docker host has it.
    return { image: target === 'swarm' ? `${this.options.repository}@${digest}` : id, timings };
  }

  /** The id of the image that others are built on now; undefined: it is not built yet. */
  runtime(): Promise<string | undefined> {
    return this.find(this.runtimeRecipe(), { [imageLabels.stage]: 'runtime' }, this.options.nodeImage);
  }

  /** Whether nobody gave it a name but Amend. What somebody builds on an image has its labels as well, and is theirs. */
  isOwn({ tags }: Image): boolean {
    const names = [LOCAL_NAME, RUNTIME_NAME, this.options.repository];
    return tags.every((tag) => names.includes(tag.slice(0, tag.lastIndexOf(':'))));
  }

  /** Whether the daemon builds for this process now, and may need what bears no tag. */
  get isBuilding(): boolean {
    return this.underway > 0;
  }

  /** Once for all who ask for it meanwhile. */
  private runtimeImage(): Promise<string> {
    this.runtimeUnderway ??= this.findOrBuildRuntime().finally(() => {
      this.runtimeUnderway = undefined;
    });
    return this.runtimeUnderway;
  }

  /** Installations that share a daemon share it. */
  private async findOrBuildRuntime(): Promise<string> {
    const before = await this.runtime();
    if (before !== undefined) return before;
    const { files, dockerfile } = this.runtimeContext;
    const recipe = this.runtimeRecipe();
    const options = {
      tag: `${RUNTIME_NAME}:${recipe.slice(0, 12)}`,
      dockerfile,
      arguments: { NODE_IMAGE: this.options.nodeImage },
      bases: [this.options.nodeImage],
      labels: { [imageLabels.stage]: 'runtime', [imageLabels.recipe]: recipe },
    };
    return this.make(files, options);
  }

  private async make(...what: Parameters<Docker['images']['build']>): Promise<string> {
    this.underway++;
    try {
      return await twice(() => this.docker.images.build(...what));
    } finally {
      this.underway--;
    }
  }

  private runtimeRecipe(): string {
    return createHash('sha256').update(`${this.runtimeContext.hash} ${this.options.nodeImage}`).digest('hex');
  }

  private get runtimeContext(): RuntimeContext {
    this.context ??= runtimeContext(this.options.root);
    return this.context;
  }

  /**
   * The oldest, for what is built on an image has its labels as well. Not one that stands on what its base's name meant before
   * a newer one was pulled.
   */
  private async find(
    recipe: string,
    wanted: Record<string, string>,
    base?: string,
  ): Promise<string | undefined> {
    const found = await this.docker.images.list({ ...wanted, [imageLabels.recipe]: recipe });
    const below = base === undefined ? null : await this.docker.images.layers(base);
    for (const { id } of found.reverse()) {
      const layers = await this.docker.images.layers(id);
      if (layers && (below ?? []).every((layer, place) => layers[place] === layer)) return id;
    }
    return undefined;
  }

  private base(): string | undefined {
    return this.options.server === 'node' ? undefined : this.options.tensorflowServingImage;
  }
}

/** Once more when it fails: a daemon that is restarted meanwhile blames the step, or the registry, that it was at. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BuildError || error instanceof RegistryError)) throw error;
    await delay(AGAIN_MS);
    return work();
  }
}

async function timed<T>(timings: Timings, stage: keyof Timings, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    timings[stage] = Math.round(performance.now() - began);
  }
}
