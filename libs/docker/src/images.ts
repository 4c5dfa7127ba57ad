import type { Readable } from 'node:stream';
import type Dockerode from 'dockerode';
import { type ContextFile, packContext } from './build-context.js';
import { readBuild } from './build-output.js';
import { asDockerError, DaemonAwayError, RegistryError, told, unlessGone } from './docker-error.js';
import { jsonLines } from './json-lines.js';
import { type LabelFilter, type Labels, labelFilter } from './labels.js';
import { errorOf, type OutputLine } from './output-line.js';
import { authFor, type RegistryAuth, registryOf } from './registry-auth.js';

export interface BuildOptions {
  /** `repository:tag`, moved to the new image. */
  tag: string;
  /** Path within the context. */
  dockerfile: string;
  /** The last of its stages to build; by default all. */
  target?: string;
  arguments?: Readonly<Record<string, string>>;
  /** Images that its stages stand on; who is logged in at their registries pulls those that the daemon lacks. */
  bases?: readonly string[];
  labels?: Labels;
}

export interface Image {
  /** `sha256:…` */
  id: string;
  tags: string[];
  labels: Labels;
  createdAt: Date;
}

/** The images of a daemon. */
export class Images {
  constructor(private readonly docker: Dockerode) {}

  /**
   * Sends a context as it is read, and reads what the daemon says to the end.
   * @returns the image's id
   * @throws BuildError, DaemonAwayError, or the error of a file that could not be read
   */
  async build(context: Iterable<ContextFile>, options: BuildOptions): Promise<string> {
    const tar = packContext(context);
    // The daemon's answer to half a context says nothing about it: the reason is why there is only half of it.
    let unread: Error | undefined;
    tar.once('error', (error) => {
      unread = error;
    });
    try {
      const output = await this.docker.buildImage(tar as unknown as NodeJS.ReadableStream, {
        t: options.tag,
        dockerfile: options.dockerfile,
        target: options.target,
        buildargs: { ...options.arguments },
        labels: { ...options.labels },
        registryconfig: await this.logins(options.bases ?? []),
        rm: true,
        forcerm: true,
      });
      return await readBuild(output as Readable);
    } catch (error) {
      if (unread) throw unread;
      throw asDockerError(error);
    } finally {
      tar.destroy();
    }
  }

  /** What the daemon is to show to the registries of those images that it lacks. */
  private async logins(images: readonly string[]): Promise<Dockerode.RegistryConfig> {
    const logins: Record<string, RegistryAuth> = {};
    for (const image of images)
      if ((await this.layers(image)) === null) logins[registryOf(image)] = await authFor(image);
    return logins as Dockerode.RegistryConfig; // whose type knows no tokens
  }

  /** Of what it consists, the base's before its own; null: it is not there. */
  async layers(name: string): Promise<string[] | null> {
    const image = await unlessGone(told(this.docker.getImage(name).inspect()));
    return image && (image.RootFS.Layers ?? []);
  }

  /** Those that carry all of the labels, the newest first. */
  async list(labels: LabelFilter): Promise<Image[]> {
    const found = await told(this.docker.listImages({ filters: { label: labelFilter(labels) } }));
    return found
      .map((image) => ({
        id: image.Id,
        tags: (image.RepoTags ?? []).filter((tag) => tag !== '<none>:<none>'),
        labels: image.Labels ?? {},
        createdAt: new Date(image.Created * 1000),
      }))
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  async tag(id: string, repository: string, tag: string): Promise<void> {
    await told(this.docker.getImage(id).tag({ repo: repository, tag }));
  }

  /**
   * @param name `registry/repository:tag`; who is logged in there pushes
   * @returns the digest that the registry knows the image by, `sha256:…`
   * @throws RegistryError when the registry refuses
   */
  async push(name: string): Promise<string> {
    const output = await told(this.docker.getImage(name).push({ authconfig: await authFor(name) }));
    let digest: string | undefined;
    let problem: string | undefined;
    for await (const line of jsonLines<OutputLine>(output as Readable)) {
      problem ??= errorOf(line);
      digest = line.aux?.Digest ?? digest;
    }
    if (problem !== undefined) throw new RegistryError(`${name} was refused: ${problem.trim()}`);
    if (digest === undefined) throw new DaemonAwayError(`the push of ${name} broke off`);
    return digest;
  }

  /** Removes an image with all its tags; also when it is not there. @throws DockerError while a container uses it */
  async remove(id: string): Promise<void> {
    await unlessGone(told(this.docker.getImage(id).remove({ force: true })));
  }

  /** Removes images without a tag that carry the labels (what the stages of a build left) */
  async removeUntagged(labels: LabelFilter): Promise<void> {
    const filters = { dangling: ['true'], label: labelFilter(labels) };
    await told(this.docker.pruneImages({ filters }));
  }
}
