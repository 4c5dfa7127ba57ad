import { type DeploymentState, deploymentTransitions, statesBefore } from '@amend/contracts';
import { type SqlDatabase, sql } from '@amend/db/sql';

/** A version as containers, as the API wants it and as this process has told it so far. */
export interface Deployment {
  id: string;
  model: string;
  version: number;
  target: 'docker' | 'swarm';
  replicas: number;
  wanted: boolean;
  state: DeploymentState;
  /** What the daemon knows the image by, whatever happens to its tag; null: not built yet. */
  image: string | null;
  addresses: string[];
  error: string | null;
  /** Whether it has been ready before. */
  served: boolean;
  /** Name of the version's bundle; null: there is no such version. */
  bundle: string | null;
}

/** Milliseconds by stage. */
export type Timings = Partial<Record<'runtime' | 'build' | 'push' | 'start', number>>;

/** What goes with a change of state. */
export interface Told {
  image?: string;
  addresses?: string[];
  error?: string | null;
  log?: string | null;
  timings?: Timings;
}

/** The rows of `deployments`; only the leading deployer changes what is not the API's. */
export class Deployments {
  constructor(private readonly database: SqlDatabase) {}

  /** All that have, or may have, something on a daemon. */
  list(): Promise<Deployment[]> {
    return this.database.rows<Deployment>(sql`
      select d.id, m.name as model, d.version, d.target, d.replicas, d.wanted, d.state, d.image, d.addresses, d.error,
        coalesce(d.timings ? 'start', false) as served, v.bundle
      from deployments d join models m on m.id = d.model_id
      left join versions v on v.model_id = d.model_id and v.number = d.version
      where d.state <> 'removed' order by d.id`);
  }

  /** @returns false when the row has gone, or is not in a state before this one */
  async enter(id: string, state: DeploymentState, told: Told = {}): Promise<boolean> {
    const before = statesBefore(deploymentTransitions, state);
    const { image = null, addresses = [], error = null, log = null, timings = {} } = told;
    const changed = await this.database.change(sql`
      update deployments set state = ${state}::"DeploymentState", image = coalesce(${image}, image), addresses = ${addresses},
        error = coalesce(${error}, case when ${state} = 'ready' then null else error end), log = coalesce(${log}, log),
        timings = coalesce(timings, '{}'::jsonb) || ${JSON.stringify(timings)}::jsonb, updated_at = now()
      where id = ${id} and state = any(${before}::"DeploymentState"[])`);
    return changed > 0;
  }

  /** Of a deployment that is ready: where it is served, and what is wrong with the replicas that do not. */
  async report(id: string, addresses: readonly string[], error: string | null): Promise<void> {
    await this.database.change(sql`
      update deployments set addresses = ${addresses}, error = ${error}, updated_at = now()
      where id = ${id} and state = 'ready'`);
  }

  /** Of one whose image had to be built again while it was serving. */
  async imageIs(id: string, image: string): Promise<void> {
    await this.database.change(
      sql`update deployments set image = ${image}, updated_at = now() where id = ${id}`,
    );
  }

  /** Versions that requests or a rollback need, as `model/version`: live, previous, and all that are wanted as containers. */
  async needed(): Promise<Set<string>> {
    const rows = await this.database.rows<{ version: string }>(sql`
      select name || '/' || live as version from models where deleted_at is null and live is not null
      union select name || '/' || previous from models where deleted_at is null and previous is not null
      union select m.name || '/' || d.version from deployments d join models m on m.id = d.model_id
        where d.wanted and d.state <> 'failed'`);
    return new Set(rows.map(({ version }) => version));
  }

  /** The names of the models that are there. */
  async models(): Promise<Set<string>> {
    const rows = await this.database.rows<{ name: string }>(
      sql`select name from models where deleted_at is null`,
    );
    return new Set(rows.map(({ name }) => name));
  }
}
