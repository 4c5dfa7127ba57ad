import type { SqlText } from '@amend/db/sql';
import pg from 'pg';
import type { Product } from './product';
import { until } from './until';

const LOCK = 4711;

/** The embedded PostgreSQL of a started product, seen from beside the product. */
export class ProductDatabase {
  constructor(private readonly product: Product) {}

  async rows<Row>(statement: SqlText): Promise<Row[]> {
    const client = await this.connect();
    try {
      return (await client.query(statement.toQuery())).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /**
   * Makes whoever takes a run or a release to a place stop there, inside its transaction, until the place is opened or
   * PostgreSQL dies.
   */
  async closePlace(place: Place): Promise<ClosedPlace> {
    const client = await this.connect();
    await client.query(PLACES);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    // The place before this one is still there where PostgreSQL was killed at it.
    await client.query('delete from test_places');
    await client.query('insert into test_places values ($1)', [place]);
    return new ClosedPlace(client, place);
  }

  /** Waits while PostgreSQL is away: the product may answer meanwhile, from sessions that outlive their server a moment. */
  private connect(): Promise<pg.Client> {
    let why: unknown;
    return until(
      async () => {
        const client = new pg.Client({ connectionString: this.product.databaseUrl });
        client.on('error', () => undefined); // PostgreSQL is killed under it: what it is asked then says so
        try {
          await client.connect();
          return client;
        } catch (error) {
          why = error;
          return undefined;
        }
      },
      { what: () => `PostgreSQL to answer (${why})` },
    );
  }
}

/** A state of a release, a stage of a training run, or its claim or its end. */
export type Place =
  | `release ${'building' | 'starting' | 'probing' | 'shifting' | 'live'}`
  | `run ${'running' | 'dataset' | 'embedding' | 'training' | 'gate' | 'writing' | 'succeeded'}`;

export class ClosedPlace {
  constructor(
    private readonly client: pg.Client,
    private readonly place: Place,
  ) {}

  /** Resolves once somebody stands at the place. */
  async reached(): Promise<void> {
    await until(
      async () => {
        const { rowCount } = await this.client.query(
          "select from pg_locks where locktype = 'advisory' and objid = $1 and not granted",
          [LOCK],
        );
        return (rowCount ?? 0) > 0;
      },
      { what: `somebody at "${this.place}"` },
    );
  }

  /** Lets go of whoever stands there; also when PostgreSQL was killed meanwhile. */
  async open(): Promise<void> {
    await this.client.query('delete from test_places').catch(() => undefined);
    await this.client.end().catch(() => undefined);
  }
}

/** Stages are written at most every 250 ms, so some are skipped: a place is where that stage or a later one is written. */
const PLACES = `
  create table if not exists test_places (place text);
  create or replace function test_place() returns trigger language plpgsql as $$
  declare
    stages text[] := array['waiting', 'dataset', 'embedding', 'training', 'gate', 'writing', 'done'];
    closed text;
  begin
    select place into closed from test_places;
    if closed is null then return new; end if;
    if tg_table_name = 'releases' then
      if new.state is distinct from old.state and closed = 'release ' || new.state then
        perform pg_advisory_xact_lock_shared(${LOCK});
      end if;
    elsif new.state is distinct from old.state and closed = 'run ' || new.state
      or 'run ' || (old.progress->>'stage') <> closed
        and array_position(stages, new.progress->>'stage') >= array_position(stages, substr(closed, 5))
        and array_position(stages, old.progress->>'stage') < array_position(stages, substr(closed, 5))
    then
      perform pg_advisory_xact_lock_shared(${LOCK});
    end if;
    return new;
  end $$;
  drop trigger if exists test_place on releases;
  create trigger test_place before update on releases for each row execute function test_place();
  drop trigger if exists test_place on training_runs;
  create trigger test_place before update on training_runs for each row execute function test_place();`;
