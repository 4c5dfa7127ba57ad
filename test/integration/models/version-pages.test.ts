import type { ErrorBody, Model, VersionDetail, VersionList } from '@amend/contracts';
import { type Api, ApiStack } from '../../support/api-stack';

const VERSIONS = '/v1/models/many/versions';
const ALL = 103;

/** Versions 1 to 103, each of which knows one class more than the one before, which it was made from. */
async function makeVersions({ database }: ApiStack): Promise<void> {
  const { id } = await database.model.findUniqueOrThrow({ where: { name: 'many' } });
  await database.$executeRaw`
    with number as (select n, gen_random_uuid() as run_id, gen_random_uuid() as class_id from generate_series(1, ${ALL}::int) n),
    class as (
      insert into classes (id, model_id, name, name_key) select class_id, ${id}::uuid, 'class ' || n, 'class ' || n from number
    ), run as (
      insert into training_runs (id, model_id, mode, release, "trigger", "by", state, progress, metrics)
      select run_id, ${id}::uuid, 'head', 'manual', 'manual', 'test', 'succeeded', '{}', jsonb_build_object('examples', n) from number
    )
    insert into versions (id, model_id, number, parent, run_id, state, class_ids, bundle)
    select gen_random_uuid(), ${id}::uuid, n, nullif(n - 1, 0), run_id, 'retired',
      (select array_agg(class_id order by before.n) from number before where before.n <= number.n), 'none'
    from number`;
  await database.model.update({ where: { id }, data: { live: 2, previous: 1, nextVersion: ALL + 1 } });
}

describe('the versions of a model', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    stack = await ApiStack.create();
    api = await stack.startApi();
    await api.post<Model>('/v1/models', { name: 'many', start: 'blank' });
    await makeVersions(stack);
  });
  afterAll(() => stack?.dispose());

  const list = async (query = '') => (await api.get<VersionList>(VERSIONS + query)).body;
  const numbers = ({ items }: VersionList) => items.map(({ number }) => number);
  const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => from - at);

  it('are the hundred newest for who asks for no page, then the others', async () => {
    const first = await list();
    expect(numbers(first)).toEqual(down(ALL, 4));
    expect(first).toMatchObject({ live: 2, previous: 1 });
    const rest = await list(`?cursor=${first.nextCursor}`);
    expect(numbers(rest)).toEqual([3, 2, 1]);
    expect(rest).toMatchObject({ live: 2, previous: 1, nextCursor: null });
  });

  it('end with a page that is full', async () => {
    const { nextCursor } = await list('?limit=100');
    const last = await list(`?limit=3&cursor=${nextCursor}`);
    expect([numbers(last), last.nextCursor]).toEqual([[3, 2, 1], null]);
  });

  it('go on where they were, whatever is made meanwhile', async () => {
    const first = await list('?limit=2');
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'many' } });
    await stack.database.version.create({
      data: { modelId, number: ALL + 1, state: 'candidate', classIds: [], bundle: 'none' },
    });
    expect(numbers(await list(`?limit=2&cursor=${first.nextCursor}`))).toEqual([ALL - 2, ALL - 3]);
    await stack.database.version.deleteMany({ where: { modelId, number: ALL + 1 } });
  });

  it('tell what is new against their parent, also where it is on another page', async () => {
    const { items } = await list();
    expect(items.at(-1)).toMatchObject({
      number: 4,
      parent: 3,
      classes: 4,
      newClasses: ['class 4'],
      corrections: 4,
    });
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'many' } });
    const parent = (number: number, of: number) =>
      stack.database.version.updateMany({ where: { modelId, number }, data: { parent: of } });
    await parent(ALL, 99);
    await parent(4, 5);
    const first = await list();
    expect(first.items[0]?.newClasses).toEqual(['class 100', 'class 101', 'class 102', 'class 103']);
    expect(first.items.at(-1)?.newClasses).toEqual([]);
    expect((await list(`?cursor=${first.nextCursor}`)).items.at(-1)).toMatchObject({
      parent: null,
      newClasses: ['class 1'],
    });
  });

  it('are asked for one by one too, with their classes by the names that they have now', async () => {
    await stack.database.class.updateMany({ where: { name: 'class 2' }, data: { name: 'another' } });
    const { body } = await api.get<VersionDetail>(`${VERSIONS}/3`);
    expect(body.classList.map(({ name }) => name)).toEqual(['class 1', 'another', 'class 3']);
    const { classList, ...version } = body;
    expect((await list(`?cursor=${(await list()).nextCursor}`)).items[0]).toEqual(version);
  });

  it.each([
    ['cursor=nonsense', 'invalid_cursor'],
    [`cursor=${Buffer.from('["versions","3"]').toString('base64url')}`, 'invalid_cursor'],
    [`cursor=${Buffer.from('["versions",9999999999]').toString('base64url')}`, 'invalid_cursor'],
    [`cursor=${Buffer.from('["classes found",3]').toString('base64url')}`, 'invalid_cursor'],
    ['limit=0', 'invalid_query'],
    ['limit=101', 'invalid_query'],
  ])('are refused to %s', async (query, code) => {
    const { status, body } = await api.get<ErrorBody>(`${VERSIONS}?${query}`);
    expect([status, body.error.code]).toEqual([422, code]);
  });
});
