import { type Database, instanceId } from '@amend/db';

/** What removes all that passes a filter. */
const REMOVES = {
  docker: (filter: string) => `docker rm -f $(docker ps -aq ${filter})`,
  swarm: (filter: string) => `docker service rm $(docker service ls -q ${filter})`,
} as const;

/**
 * What a target of before may have left, for one that uses no containers: the deployer, which would remove them, does not run
 * then.
 * @returns sentences for the operator, with the commands; none where versions were never served by containers, or these went
 */
export async function leftContainers(database: Database): Promise<string[]> {
  const left = await database.deployment.groupBy({
    by: ['target'],
    // What is pending has had none: a daemon was perhaps never there.
    where: { state: { notIn: ['pending', 'removed', 'failed'] } },
    _count: true,
  });
  if (left.length === 0) return [];
  const instance = await instanceId({
    rows: (statement) => database.$queryRawUnsafe(statement.toQuery().text),
  });
  return left.map(
    ({ target, _count: count }) =>
      `Containers of ${count} version${count === 1 ? '' : 's'} are left of SERVING_TARGET=${target}, unless you removed them: ` +
      // What somebody runs of an image by hand has the image's label of the instance, and stays.
      REMOVES[target](`--filter label=amend.deployment --filter label=amend.instance=${instance}`),
  );
}
