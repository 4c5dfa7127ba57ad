import { Changes, SqlDatabase } from '@amend/db/sql';
import { QueueConnections, type QueueSettings } from '@amend/queue';

/** Where the queues of a product are, for a test that looks into them; to be closed. */
export async function testQueues(
  databaseUrl: string,
  redisUrl: string | undefined,
): Promise<QueueSettings & { close(): Promise<void> }> {
  const database = new SqlDatabase(databaseUrl, 2);
  const changes = new Changes(databaseUrl);
  await changes.open();
  return {
    redisUrl,
    postgres: new QueueConnections(database, changes, (error) => console.error(error)),
    close: async () => {
      await changes.close();
      await database.close();
    },
  };
}
