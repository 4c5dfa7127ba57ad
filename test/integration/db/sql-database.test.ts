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
});
