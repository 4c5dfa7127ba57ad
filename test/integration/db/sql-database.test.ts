import { once } from 'node:events';
import net from 'node:net';
import { SqlDatabase, sql } from '@amend/db/sql';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';

describe('SqlDatabase', () => {
  let fresh: FreshDatabase;
  let database: SqlDatabase;
  let others: SqlDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = new SqlDatabase(fresh.url, 1);
    others = new SqlDatabase(fresh.url, 1);
    await database.change(sql`CREATE TABLE said (word text)`);
  });
  afterAll(async () => {
    await database.close();
    await others.close();
    await fresh.drop();
  });

  it.each([
    ['is open', { text: 'BEGIN' }, undefined],
    ['came to nothing', { text: 'BEGIN; SELECT 1 / 0' }, 'division by zero'],
    ['is not answered', { text: 'BEGIN; SELECT pg_sleep(600)', query_timeout: 100 }, 'Query read timeout'],
  ])(
    'says nothing more on a connection that was given back while its transaction %s',
    async (word, statement, error) => {
      const client = await database.pool.connect();
      const asked = client.query(statement);
      if (error) await expect(asked).rejects.toThrow(error);
      else await asked;
      client.release();
      await database.change(sql`INSERT INTO said VALUES (${word})`);
      expect(await others.rows(sql`SELECT word FROM said WHERE word = ${word}`)).toEqual([{ word }]);
    },
  );

  it('outlives a connection that ends in the moment in which it is handed on', async () => {
    const line = await holdingLine(fresh.url);
    const database = new SqlDatabase(line.url, 1);
    const [{ pid }] = (await database.rows(sql`SELECT pg_backend_pid() AS pid`)) as [{ pid: number }];
    line.hold();
    const first = database.rows(sql`SELECT 1 AS one`);
    const next = database.transaction((queries) => queries.rows(sql`SELECT 2`));
    next.catch(() => undefined);
    await line.answered();
    const ended = line.ended();
    await others.rows(sql`SELECT pg_terminate_backend(${pid}::int)`);
    await ended;
    line.letGo(); // the answer, and that it is the last one, come as one
    expect(await first).toEqual([{ one: 1 }]);
    await expect(next).rejects.toThrow('not queryable');
    expect(await database.rows(sql`SELECT 3 AS three`)).toEqual([{ three: 3 }]);
    await database.close();
    line.close();
  });

  it('lets go of what a transaction has locked whose process stands still', async () => {
    const still = new SqlDatabase(fresh.url, 1, { idleMs: 200 });
    await database.change(sql`INSERT INTO said VALUES ('locked')`);
    const lock = sql`SELECT 1 FROM said WHERE word = 'locked' FOR UPDATE`;
    const client = await still.pool.connect();
    await client.query('BEGIN');
    await client.query(lock.toQuery());
    expect(await others.rows(lock)).toHaveLength(1); // waits for it, and not for ever
    await expect(client.query('COMMIT')).rejects.toThrow(/idle-in-transaction|not queryable/);
    client.release();
    expect(await still.rows(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    await still.close();
  });

  it('asks the same of every process', async () => {
    const [row] = await database.rows(sql`SHOW idle_in_transaction_session_timeout`);
    expect(row).toEqual({ idle_in_transaction_session_timeout: '30s' });
  });
});

/** A line to a database that keeps what comes back from it, while it is told to. */
async function holdingLine(url: string) {
  const { hostname, port } = new URL(url);
  const held: Buffer[] = [];
  let holding = false;
  let toDatabase = new net.Socket();
  let toClient = new net.Socket();
  const server = net.createServer((socket) => {
    const database = net.connect(Number(port), hostname);
    [toClient, toDatabase] = [socket, database];
    socket.on('error', () => undefined).pipe(database);
    database
      .on('error', () => undefined)
      .on('data', (data) => void (holding ? held.push(data) : socket.write(data)));
    database.on('end', () => void (holding || socket.end()));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: Object.assign(new URL(url), { port: String((server.address() as net.AddressInfo).port) }).href,
    hold: () => {
      holding = true;
    },
    answered: () => once(toDatabase, 'data'),
    ended: () => once(toDatabase, 'end'),
    letGo: () => {
      holding = false;
      toClient.end(Buffer.concat(held));
    },
    close: () => void server.close(),
  };
}
