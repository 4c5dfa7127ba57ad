import { BundleError } from '@amend/bundles';
import { BuildError, DaemonAwayError, DockerError, NotFoundError, RegistryError } from '@amend/docker';
import type { Logger } from '@amend/logging';
import type { Deployment, Deployments, Timings, Told } from './deployments.js';
import type { Fleet } from './fleet.js';
import type { BuiltImage } from './image-builder.js';
import { type DeploymentAction, type DeploymentSnapshot, nextAction } from './next-action.js';
import { VersionCheck } from './version-check.js';

/** What the work on a deployment needs; the same for all. */
export interface DeploymentTools {
  deployments: Deployments;
  fleets: Record<Deployment['target'], Fleet>;
  build: (deployment: Deployment & { bundle: string }) => Promise<BuiltImage>;
  hasImage: (name: string) => Promise<boolean>;
  /** How long replicas may take until they answer. */
  startMs: number;
  logger: Logger;
}

/** Brings one deployment, step by step, to where its row wants it. What it remembers between two steps may be lost. */
export class DeploymentWork {
  private state: string | undefined;
  private since = 0;
  private refusal: { says: string; times: number } | null = null;
  private image: string | null = null;
  private readonly versions = new VersionCheck();

  constructor(private readonly tools: DeploymentTools) {}

  /** Whether something could not be built or started when it was last tried. */
  get isRefused(): boolean {
    return this.refusal !== null;
  }

  /**
   * Decides on a step and takes it.
   * @returns whether another one may follow at once; otherwise something has to happen first
   * @throws DaemonAwayError, or an error of the database: nothing is decided by them
   */
  async step(deployment: Deployment): Promise<boolean> {
    if (deployment.state !== this.state) this.enterHere(deployment.state);
    try {
      const action = nextAction(await this.snapshot(deployment), this.tools.startMs);
      return await this.take(action, deployment);
    } catch (error) {
      if (error instanceof DaemonAwayError) this.since = performance.now();
      throw error;
    }
  }

  private enterHere(state: string): void {
    this.state = state;
    this.since = performance.now();
    this.refusal = null;
    this.image = null;
  }

  private async snapshot(deployment: Deployment): Promise<DeploymentSnapshot> {
    const { fleets } = this.tools;
    const { model, version, state, wanted, served, addresses, error } = deployment;
    const fleet = fleets[deployment.target];
    const { present, replicas, complete } = await fleet.observe(deployment);
    if (complete) this.refusal = null;
    const looked = await Promise.all(
      replicas.map(async (replica) => {
        const { address, failure } = await this.versions.ask(model, version, replica);
        const problem = failure === null ? replica.problem : `it cannot load the version: ${failure}`;
        const hopeless = replica.hopeless || failure !== null;
        return { ...replica, address, answers: address !== null && !hopeless, hopeless, problem };
      }),
    );
    return {
      state,
      wanted,
      served,
      present,
      complete,
      replaceable: fleet.replace !== undefined,
      addresses,
      error,
      replicas: looked,
      image: await this.hasImage(deployment, complete),
      refusal: this.refusal,
      waitedMs: performance.now() - this.since,
    };
  }

  /** Asked where it matters: before replicas are started. */
  private async hasImage({ image, state }: Deployment, complete: boolean): Promise<boolean> {
    if (image === null) return false;
    if (complete && state !== 'building') return true;
    if (this.image !== image && (await this.tools.hasImage(image))) this.image = image;
    return this.image === image;
  }

  private async take(action: DeploymentAction, deployment: Deployment): Promise<boolean> {
    const { deployments, fleets, logger } = this.tools;
    const fleet = fleets[deployment.target];
    const { id, model, version } = deployment;
    switch (action.do) {
      case 'enter':
        logger.info({ deployment: id, model, version, state: action.state }, 'a deployment goes on');
        return deployments.enter(id, action.state);
      case 'build':
        return this.build(deployment);
      case 'converge':
        return this.converge(deployment, fleet);
      case 'replace':
        logger.warn({ deployment: id, model, version }, 'a replica that does not answer is replaced');
        await fleet.replace?.(action.replica);
        return true;
      case 'report':
        return this.report(deployment, action.addresses, action.error);
      case 'fail':
        return this.fail(deployment, action.reason, await fleet.logs(deployment, action.replica));
      case 'clear':
        // What has failed answers nobody.
        await fleet.clear(deployment, deployment.state === 'failed');
        return true;
      case 'wait':
        return false;
    }
  }

  private async build(deployment: Deployment): Promise<boolean> {
    const { id, bundle, version, state } = deployment;
    try {
      if (bundle === null) throw new BundleError(`there is no version ${version}`);
      const { image, timings } = await this.tools.build({ ...deployment, bundle });
      if (state !== 'building') await this.tools.deployments.imageIs(id, image);
      else if (!(await this.tools.deployments.enter(id, 'starting', { image, timings }))) return false;
      return true;
    } catch (error) {
      const [reason, log] = buildProblem(error);
      if (state === 'building') return this.fail(deployment, reason, log);
      // It serves: what is there goes on, and building is tried again.
      return this.refused(deployment, reason, error);
    }
  }

  private async converge(deployment: Deployment, fleet: Fleet): Promise<boolean> {
    try {
      await fleet.converge(deployment);
      this.refusal = null;
      return false; // the daemon has to do its part now
    } catch (error) {
      if (!(error instanceof DockerError) || error instanceof DaemonAwayError) throw error;
      if (error instanceof NotFoundError) this.image = null;
      return this.refused(deployment, error.message, error);
    }
  }

  private refused({ id }: Deployment, says: string, error: unknown): boolean {
    if (this.refusal?.says !== says)
      this.tools.logger.warn({ err: error, deployment: id }, 'replicas cannot be started');
    this.refusal = { says, times: (this.refusal?.times ?? 0) + 1 };
    return false;
  }

  private async report(deployment: Deployment, addresses: string[], error: string | null): Promise<boolean> {
    const { deployments, logger } = this.tools;
    const { id, model, version, state } = deployment;
    if (state === 'ready') {
      logger.warn(
        { deployment: id, model, version, addresses, error },
        'the replicas of a version have changed',
      );
      await deployments.report(id, addresses, error);
      return true;
    }
    const timings: Timings = { start: Math.round(performance.now() - this.since) };
    logger.info({ deployment: id, model, version, addresses, timings }, 'a version is ready');
    return deployments.enter(id, 'ready', { addresses, error, timings });
  }

  private async fail({ id, model, version }: Deployment, reason: string, log: string): Promise<boolean> {
    const told: Told = { error: reason, log };
    this.tools.logger.error({ deployment: id, model, version, reason }, 'a deployment failed');
    return this.tools.deployments.enter(id, 'failed', told);
  }
}

/** Why a build failed, in a sentence, and what it printed. @throws what is no reason to give up */
function buildProblem(error: unknown): [reason: string, log: string] {
  if (error instanceof DaemonAwayError) throw error;
  if (error instanceof BuildError) return [`The image could not be built: ${error.message}`, error.log];
  if (error instanceof RegistryError) return [`The image could not be pushed: ${error.message}`, ''];
  if (error instanceof BundleError) return [`The version cannot be built: ${error.message}.`, ''];
  if (error instanceof DockerError) return [`Docker could not build the image: ${error.message}`, ''];
  throw error;
}
