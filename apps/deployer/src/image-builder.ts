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
  /** Of this installation, see Deployments.instance. */
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
  private runtime: RuntimeContext | undefined;

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
    const recipe = createHash('sha256').update(`${context.hash} ${runtime} ${this.base()}`).digest('hex');
    const tag = `${model}-${version}`;
    const name = `${this.options.repository ?? LOCAL_NAME}:${tag}`;
    const id = await timed(timings, 'build', async () => {
      const before = await this.find(recipe, { [labels.instance]: this.options.instance });
      if (before) return before.id;
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
        labels: {
          ...context.labels,
          [labels.instance]: this.options.instance,
          [imageLabels.stage]: 'version',
          [imageLabels.recipe]: recipe,
        },
      };
      return twice(() => this.docker.images.build(context.files, options));
    });
    this.logger.info({ model, version, image: id, timings }, 'the image of a version is there');
    if (this.options.repository === undefined) return { image: id, timings };
    // Whoever moved the tag meanwhile: it is this image that is pushed.
    await this.docker.images.tag(id, this.options.repository, tag);
    const digest = await timed(timings, 'push', () => twice(() => this.docker.images.push(name)));
    // The machines of a swarm pull it; a Docker host has it.
    return { image: target === 'swarm' ? `${this.options.repository}@${digest}` : id, timings };
  }

  /** What the runtime image is made of now. */
  runtimeRecipe(): string {
    this.runtime ??= runtimeContext(this.options.root);
    return createHash('sha256').update(`${this.runtime.hash} ${this.options.nodeImage}`).digest('hex');
  }

  /** Whether nobody gave it a name but Amend. What somebody builds on an image has its labels as well, and is theirs. */
  isOwn({ tags }: Image): boolean {
    const names = [LOCAL_NAME, RUNTIME_NAME, this.options.repository];
    return tags.every((tag) => names.includes(tag.slice(0, tag.lastIndexOf(':'))));
  }

  /** The id of the image that the others stand on; installations that share a daemon share it. */
  private async runtimeImage(): Promise<string> {
    this.runtime ??= runtimeContext(this.options.root);
    const { files, dockerfile } = this.runtime;
    const recipe = this.runtimeRecipe();
    const before = await this.find(recipe, { [imageLabels.stage]: 'runtime' });
    if (before) return before.id;
    const options = {
      tag: `${RUNTIME_NAME}:${recipe.slice(0, 12)}`,
      dockerfile,
      arguments: { NODE_IMAGE: this.options.nodeImage },
      labels: { [imageLabels.stage]: 'runtime', [imageLabels.recipe]: recipe },
    };
    return twice(() => this.docker.images.build(files, options));
  }

  /** The oldest: what is built on an image has its labels as well. */
  private async find(recipe: string, wanted: Record<string, string>): Promise<Image | undefined> {
    return (await this.docker.images.list({ ...wanted, [imageLabels.recipe]: recipe })).at(-1);
  }

  private base(): string {
    return this.options.server === 'node' ? '' : this.options.tensorflowServingImage;
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
