import { randomUUID } from 'node:crypto';
import { Changes, SqlDatabase, sql } from '@amend/db/sql';
import { openQueue, openWorker, QueueConnections } from '@amend/queue';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';
import { until } from '../../support/until';

describe('QueueConnections', () => {
  let fresh: FreshDatabase;
  let database: SqlDatabase;
  let changes: Changes;
  beforeAll(async () => {
    fresh = await freshDatabase();
    const url = new URL(fresh.url);
    url.searchParams.set('options', '-c geqo=off'); // as somebody may have set for reasons of their own
    database = new SqlDatabase(url.href, 1);
    changes = new Changes(fresh.url);
    await changes.open();
  });
  afterAll(async () => {
    await changes.close();
    await database.close();
    await fresh.drop();
  });

  it('lets queues and workers do with what a process has, also after all of it broke', async () => {
    const taken: string[] = [];
    const errors: Error[] = [];
    const onError = (error: Error) => void errors.push(error);
    const where = { redisUrl: undefined, postgres: new QueueConnections(database, changes, onError) };
    const queues = [openQueue('release', where), openQueue('schedule', where)] as const;
    for (const queue of queues) queue.on('error', onError);
    const workers = [
      openWorker('release', where, async ({ releaseId }) => void taken.push(releaseId), { onError }),
      openWorker('schedule', where, async ({ modelId }) => void taken.push(modelId), { onError }),
    ];
    const works = async () => {
      const [releaseId, modelId] = [randomUUID(), randomUUID()];
      await Promise.all([
        queues[0].add('release', { releaseId }),
        queues[1].add('schedule', { modelId }, { removeOnComplete: true }),
      ]);
      await until(() => taken.includes(releaseId) && taken.includes(modelId), { what: 'both jobs' });
    };
    const connections = () => sql`
      SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'`;

    await works();
    expect(errors).toEqual([]);
    expect(await database.rows(connections())).toHaveLength(2);

    await database
      .rows(sql`SELECT pg_terminate_backend(pid) FROM (${connections()}) AS all_of_them`)
      .catch(() => undefined); // its own connection is one of them
    await until(
      () =>
        works().then(
          () => true,
          () => false,
        ),
      { what: 'jobs to be taken again' },
    );
    expect(await database.rows(connections())).toHaveLength(2);
    await Promise.all([...workers, ...queues].map((each) => each.close()));
  });

  it('works where the connection that listens was lost at the very start', async () => {
    const lost = () => Promise.reject(new Error('Connection terminated unexpectedly'));
    jest.spyOn(changes, 'share').mockResolvedValueOnce(Object.assign(await changes.share(), { query: lost }));
    const postgres = new QueueConnections(database, changes, () => undefined);
    const queue = openQueue('release', { redisUrl: undefined, postgres });
    const { id } = await queue.add('release', { releaseId: randomUUID() });
    expect(await queue.getJob(id ?? '')).toBeDefined();
    await queue.close();
  });
});
