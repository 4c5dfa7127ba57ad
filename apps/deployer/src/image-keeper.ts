import { statfs } from 'node:fs/promises';
import { DaemonAwayError, type Docker, DockerError, type Image } from '@amend/docker';
import type { Logger } from '@amend/logging';
import type { Deployments } from './deployments.js';
import { labels } from './fleet.js';
import { type ImageBuilder, imageLabels } from './image-builder.js';
import { removableImages, type VersionImage } from './removable-images.js';

/** With less, images go that are only kept in case of need. */
const SHORT_BYTES = 4 * 2 ** 30;

/** Watches the daemon's disk, and removes images by policy. */
export class ImageKeeper {
  constructor(
    private readonly docker: Docker,
    private readonly deployments: Deployments,
    private readonly instance: string,
    private readonly builder: ImageBuilder,
    private readonly logger: Logger,
  ) {}

  async prune(): Promise<void> {
    const mine = { [labels.instance]: this.instance };
    const images = (await this.own({ ...mine, [imageLabels.model]: undefined })).map((image) => ({
      id: image.id,
      model: image.labels[imageLabels.model] as string,
      version: `${image.labels[imageLabels.model]}/${image.labels[imageLabels.version]}`,
      createdAt: image.createdAt,
    }));
    // Read after the images: nothing that was made meanwhile loses its own.
    const needed = await this.deployments.needed();
    const models = await this.deployments.models();
    const free = await this.freeBytes();
    const short = free !== undefined && free < SHORT_BYTES;
    if (short) this.logger.warn({ freeBytes: free }, 'the disk of Docker is nearly full');
    // Nobody goes back to a version of a model that was deleted.
    for (const { id, model } of images) if (!models.has(model)) await this.remove(id);
    const kept = images.filter(({ model }) => models.has(model));
    for (const id of removableImages(kept, needed, short)) await this.remove(id);
    // What the model-builder stages left: nothing is built on it again, but by a build that is under way.
    if (!this.builder.isBuilding) await this.docker.images.removeUntagged(mine);
    // Those that images of versions stand on the daemon keeps by itself.
    const runtimes = await this.runtimeImages();
    const runtime = await this.builder.runtime();
    for (const id of removableImages(runtimes, new Set([runtime ?? '']), short)) await this.remove(id);
  }

  /** Of this software and of others before it; all are one model's to `removableImages`, and each a version. */
  private async runtimeImages(): Promise<VersionImage[]> {
    const found = await this.own({ [imageLabels.stage]: 'runtime' });
    return found.map(({ id, createdAt }) => ({ id, createdAt, model: '', version: id }));
  }

  private async own(carrying: Readonly<Record<string, string | undefined>>): Promise<Image[]> {
    return (await this.docker.images.list(carrying)).filter((image) => this.builder.isOwn(image));
  }

  /** On the daemon's disk; undefined: it is on another machine, or this runs in a container and does not see it. */
  async freeBytes(): Promise<number | undefined> {
    const host = process.env.DOCKER_HOST;
    if (host && !host.startsWith('unix:')) return undefined;
    const { rootFolder } = await this.docker.daemon.info();
    const disk = await statfs(rootFolder).catch(() => undefined);
    return disk && disk.bavail * disk.bsize;
  }

  private async remove(id: string): Promise<void> {
    try {
      await this.docker.images.remove(id);
      this.logger.info({ image: id }, 'an image that is no longer needed was removed');
    } catch (error) {
      // A container that is ending still uses it: the next time.
      if (!(error instanceof DockerError) || error instanceof DaemonAwayError) throw error;
    }
  }
}
