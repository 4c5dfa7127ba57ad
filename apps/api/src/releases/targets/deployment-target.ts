import {
  type Database,
  type Deployment,
  type DeploymentTarget as Kind,
  type Transaction,
  uuid7,
} from '@amend/db';
import { databaseTime } from '../../platform/database-time.js';
import { everNamed } from './model-names.js';
import type { PlacedVersion, Placement, ReleaseTarget, TargetVersion } from './release-target.js';
import { timingsSay } from './timings-say.js';

/** So long an image may take to be made, with bases that are pulled and a push. */
const BUILD_MS = 480_000;
/** A served version whose containers failed is given new ones so long after that. */
const AGAIN_AFTER_MS = 30_000;

/**
 * Containers, on one host or a swarm. This process never talks to the daemon: it says in the database what is wanted, and
 * the deployer, which alone holds the socket, makes it so.
 */
export class DeploymentTarget implements ReleaseTarget {
  readonly limits;

  /** @param containersMs how long the deployer gives containers to start */
  constructor(
    private readonly database: Database,
    private readonly kind: Kind,
    private readonly replicas: number,
    containersMs: number,
  ) {
    this.limits = { placeMs: BUILD_MS + containersMs, startMs: 60_000, pollMs: 200 };
  }

  async placement({ modelId, version }: TargetVersion): Promise<Placement> {
    const row = await this.database.deployment.findFirst({
      where: { modelId, version, wanted: true, target: this.kind },
    });
    if (!row) return { state: 'absent', says: '', log: null, isNew: true };
    const says = row.error ?? (row.state === 'ready' ? timingsSay(row.timings) : stateSays[row.state]);
    const { start } = (row.timings ?? {}) as { start?: number };
    return { state: placementStates[row.state], says, log: row.log, isNew: start === undefined };
  }

  async place({ modelId, version }: TargetVersion): Promise<void> {
    // Nobody asks for those any more, and there would be one more for each release.
    await this.database.deployment.deleteMany({ where: { state: 'removed' } });
    // One that failed is never taken up again, nor is one at another target.
    await this.database.deployment.updateMany({
      where: { modelId, version, wanted: true, OR: [{ state: 'failed' }, { target: { not: this.kind } }] },
      data: { wanted: false },
    });
    // Wanted once at most: somebody else may have said so in the same moment.
    await this.database.$executeRaw`
      insert into deployments (id, model_id, version, target, replicas, addresses)
      values (${uuid7()}::uuid, ${modelId}::uuid, ${version}, ${this.kind}::"DeploymentTarget", ${this.replicas}, '{}')
      on conflict do nothing`;
    // One that is there was perhaps wanted under another setting.
    await this.database.deployment.updateMany({
      where: { modelId, version, wanted: true, replicas: { not: this.replicas } },
      data: { replicas: this.replicas },
    });
  }

  async placed(): Promise<PlacedVersion[]> {
    const rows = await this.database.deployment.findMany({
      where: { wanted: true, target: this.kind },
      select: { version: true, state: true, updatedAt: true, model: { select: { name: true } } },
    });
    const again = (await databaseTime(this.database)).getTime() - AGAIN_AFTER_MS;
    return rows.map(({ version, state, updatedAt, model }) => ({
      model: model.name,
      version,
      failed: state === 'failed' && updatedAt.getTime() < again,
    }));
  }

  async remove({ model, version }: PlacedVersion, transaction: Transaction): Promise<void> {
    await transaction.deployment.updateMany({
      where: { version, wanted: true, model: { name: model } },
      data: { wanted: false },
    });
  }

  async removeModel(name: string): Promise<void> {
    await this.database.deployment.updateMany({
      where: { wanted: true, model: everNamed(name) },
      data: { wanted: false },
    });
  }
}

const placementStates: Readonly<Record<Deployment['state'], Placement['state']>> = {
  pending: 'preparing',
  building: 'preparing',
  starting: 'preparing',
  ready: 'placed',
  failed: 'failed',
  removing: 'absent',
  removed: 'absent',
};

const stateSays: Readonly<Record<Deployment['state'], string>> = {
  pending: 'It waits for the deployer.',
  building: 'Its image is being built.',
  starting: 'Its containers are starting.',
  ready: '',
  failed: 'Its containers failed.',
  removing: '',
  removed: '',
};
