import { hostname } from 'node:os';
import { type HealthPart, type HealthReport, healthParts } from '@amend/contracts';
import type { Deployment } from '@amend/db';
import { diskRoom } from '@amend/files';
import type { Logger } from '@amend/logging';
import { seldom } from '@amend/queue';
import { inContainers, type Settings, stateFolders } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import type { LiveModel } from '../live/live-model.js';
import { LiveModels } from '../live/live-models.js';
import { productVersion } from '../platform/product-version.js';
import { jobsOf, type Queues } from '../platform/queues.js';
import { LOGGER, QUEUES, SETTINGS } from '../platform/tokens.js';
import { type KnownTrainer, Trainers } from '../training-runs/trainers.js';
import { HealthRepository } from './health.repository.js';
import { HealthChecks } from './health-checks.js';
import { Inquiries } from './inquiries.js';
import { LiveServers } from './live-servers.js';

const LIMIT_MS = 2_000;
/** A little less, so that what each of several servers says is told where one of them is silent. */
const SERVERS_MS = 1_800;

/** What is read in the database: null as a whole where that does not answer. */
type Facts = Pick<HealthReport, 'trainers' | 'runs' | 'docker'> & { deployments: Deployment[] };

/** How each part of Amend is, as this process finds it. No part's silence or failure keeps the others from being told. */
@Injectable()
export class HealthService {
  private readonly inquiries: Inquiries;
  private readonly startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();

  constructor(
    private readonly checks: HealthChecks,
    private readonly models: LiveModels,
    private readonly servers: LiveServers,
    private readonly trainers: Trainers,
    private readonly repository: HealthRepository,
    @Inject(QUEUES) private readonly queues: Queues,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.inquiries = new Inquiries(
      LIMIT_MS,
      seldom((part, error) => logger.warn({ err: error, part }, 'how a part is could not be read')),
    );
  }

  async report(): Promise<HealthReport> {
    const [api, parts, disks, queues, servers, facts] = await Promise.all([
      this.api(),
      this.parts(),
      this.disks(),
      this.jobs(),
      Promise.all(this.models.all().map((model) => this.served(model))),
      this.inquiries.ask('database', () => this.facts()),
    ]);
    return {
      at: new Date().toISOString(),
      api,
      parts,
      disks,
      models: servers.map(({ id, ...model }) => ({
        ...model,
        containers: containersOf(id, model.live, facts?.deployments ?? []),
      })),
      docker: facts?.docker ?? null,
      trainers: facts?.trainers ?? null,
      queues,
      runs: facts?.runs ?? null,
    };
  }

  private async api(): Promise<HealthReport['api']> {
    const { servingTarget, redisUrl, storageUrl } = this.settings;
    return {
      version: await productVersion(),
      host: hostname(),
      startedAt: this.startedAt,
      servingTarget,
      queueIn: redisUrl === undefined ? 'database' : 'redis',
      storageIn: storageUrl.startsWith('file:') ? 'folder' : 's3',
    };
  }

  private async parts(): Promise<HealthReport['parts']> {
    const checked = await this.checks.run();
    const part = (name: HealthPart) => ({
      ok: checked[name].ok,
      problem: checked[name].problem ?? null,
      since: this.checks.since(name)?.toISOString() ?? null,
    });
    return Object.fromEntries(healthParts.map((name) => [name, part(name)])) as HealthReport['parts'];
  }

  private async disks(): Promise<HealthReport['disks']> {
    const disks = stateFolders(this.settings).map(async ({ setting, folder }) => {
      const room = await this.inquiries.ask(`disk of ${setting}`, () => diskRoom(folder));
      return room
        ? [{ setting, freeBytes: room.freeBytes, totalBytes: room.totalBytes, low: room.isLow }]
        : [];
    });
    return (await Promise.all(disks)).flat();
  }

  private jobs(): Promise<HealthReport['queues']> {
    const names = Object.keys(this.queues) as (keyof Queues)[];
    return Promise.all(
      names.map(async (name) => ({
        name,
        jobs: await this.inquiries.ask(`queue ${name}`, () => jobsOf(this.queues[name])),
      })),
    );
  }

  private async served({ id, name, live }: LiveModel) {
    if (!live) return { id, name, live: null, servers: null };
    const { number } = live;
    const ask = () => this.servers.of(name, number, SERVERS_MS);
    return { id, name, live: number, servers: await this.inquiries.ask(`servers of ${name} ${number}`, ask) };
  }

  /** One after the other: looking must not take the connections that requests need. */
  private async facts(): Promise<Facts> {
    const containers = inContainers(this.settings.servingTarget);
    const trainers = (await this.trainers.known()).map(trainerAnswer);
    const runs = await this.repository.runs();
    return {
      trainers,
      runs: { ...runs, oldest: await this.oldestRun() },
      deployments: containers ? await this.repository.deployments() : [],
      docker: containers ? await this.docker() : null,
    };
  }

  private async oldestRun(): Promise<NonNullable<HealthReport['runs']>['oldest']> {
    const run = await this.repository.oldestWaiting();
    if (!run) return null;
    const { id, model, createdAt } = run;
    const waitingFor = await this.trainers.waitingFor(run);
    return { id, model, createdAt: createdAt.toISOString(), waitingFor };
  }

  private async docker(): Promise<HealthReport['docker']> {
    const deployer = await this.repository.deployer();
    if (!deployer) return { host: null, heardAt: null, present: false, problem: null, since: null };
    const { host, heartbeatAt, present, dockerAway, awaySince } = deployer;
    return {
      host,
      heardAt: heartbeatAt.toISOString(),
      present,
      problem: dockerAway,
      since: awaySince?.toISOString() ?? null,
    };
  }
}

function trainerAnswer(trainer: KnownTrainer): NonNullable<HealthReport['trainers']>[number] {
  const { host, backend, device, capabilities, startedAt, heartbeatAt, present } = trainer;
  return {
    host,
    backend,
    device,
    can: capabilities,
    startedAt: startedAt.toISOString(),
    heardAt: heartbeatAt.toISOString(),
    present,
  };
}

/** Of several of one version the latest counts. */
function containersOf(
  modelId: string,
  live: number | null,
  deployments: readonly Deployment[],
): HealthReport['models'][number]['containers'] {
  const row = deployments.findLast((one) => one.modelId === modelId && one.version === live);
  return row
    ? {
        state: row.state,
        replicas: row.replicas,
        ready: row.addresses.length,
        problem: row.error,
        since: row.updatedAt.toISOString(),
      }
    : null;
}
