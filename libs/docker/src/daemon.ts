import type { Readable } from 'node:stream';
import type Dockerode from 'dockerode';
import { told } from './docker-error.js';
import { jsonLines } from './json-lines.js';
import { type LabelFilter, labelFilter } from './labels.js';

export interface DaemonInfo {
  version: string;
  storageDriver: string;
  /** Whether it is a manager of a swarm: workers are asked in vain. */
  swarm: boolean;
  nvidia: boolean;
  /** Where it keeps images and containers, on its own machine. */
  rootFolder: string;
}

/** Something that happened to a container. */
export interface ContainerEvent {
  containerId: string;
  /** `start`, `die`, `oom`, `health_status: healthy`, … */
  action: string;
}

/** The daemon itself. */
export class Daemon {
  /** @param unhurried the same daemon, by connections that may be quiet for as long as nothing happens */
  constructor(
    private readonly docker: Dockerode,
    private readonly unhurried: Dockerode,
  ) {}

  /** @throws DaemonAwayError */
  async info(): Promise<DaemonInfo> {
    const info = await told(this.docker.info());
    return {
      version: info.ServerVersion,
      storageDriver: info.Driver,
      swarm: info.Swarm?.ControlAvailable === true,
      nvidia: 'nvidia' in (info.Runtimes ?? {}),
      rootFolder: info.DockerRootDir,
    };
  }

  /**
   * What happens to the containers that carry the labels, from now on.
   * @param signal ends it
   * @throws DaemonAwayError when the daemon ends, or the connection to it
   */
  async *events(labels: LabelFilter, signal: AbortSignal, onOpen: () => void): AsyncIterable<ContainerEvent> {
    const filters = { type: ['container' as const], label: labelFilter(labels) };
    try {
      const output = (await told(this.unhurried.getEvents({ filters, abortSignal: signal }))) as Readable;
      onOpen();
      for await (const event of jsonLines<EventLine>(output))
        yield { containerId: event.Actor?.ID ?? '', action: event.Action ?? '' };
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

interface EventLine {
  Action?: string;
  Actor?: { ID?: string };
}
