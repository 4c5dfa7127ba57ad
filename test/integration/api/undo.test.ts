import type { BulkUndoList, Class, ClassList, Prediction, UndoneCorrections } from '@amend/contracts';
import type { Api, ApiStack } from '../../support/api-stack';
import { lockWaits } from '../../support/lock-waits';
import { readyStack, variant } from '../../support/ready-stack';
import { until } from '../../support/until';

const UNDO = '/v1/models/default/corrections/undo';

describe('undoing many corrections', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  /** Somebody else's correction: AUTH=none knows one person only, so the row is given another name afterwards. */
  const teach = async (image: string, newClass: string, by = 'local') => {
    const { id } = (await api.classify(variant(image))).body;
    const { body } = await api.post<{ id: string }>(`/v1/predictions/${id}/corrections`, { newClass });
    await stack.database.correction.update({ where: { id: body.id }, data: { by } });
    return { prediction: id, correction: body.id };
  };
  const undo = (body: object) => api.post<UndoneCorrections>(UNDO, body);
  const labelled = async (name: string) => {
    const { body } = await api.get<ClassList>(`/v1/models/default/classes?query=${name}`);
    return (body.items[0] as Class).labels;
  };
  const standing = async (id: string) =>
    (await api.get<Prediction>(`/v1/predictions/${id}`)).body.corrections.map(({ undoneAt }) => !undoneAt);

  it("takes a person's corrections away and gives them back, leaving those of others", async () => {
    const both = await teach('both', 'lamp', 'ann');
    await teach('both', 'torch', 'mallory');
    await teach('only one', 'torch', 'mallory');
    const alone = await teach('undone by itself', 'torch', 'mallory');
    await api.call('DELETE', `/v1/corrections/${alone.correction}`);
    expect([await labelled('lamp'), await labelled('torch')]).toEqual([0, 2]);

    expect((await undo({ by: 'mallory', preview: true })).body).toEqual({
      id: null,
      corrections: 2,
      images: 2,
    });
    expect(await labelled('torch')).toBe(2);
    const { body } = await undo({ by: 'mallory' });
    expect(body).toMatchObject({ id: expect.any(String), corrections: 2, images: 2 });
    expect([await labelled('lamp'), await labelled('torch')]).toEqual([1, 0]);
    expect(await standing(both.prediction)).toEqual([true]);
    expect((await undo({ by: 'mallory' })).body).toEqual({ id: null, corrections: 0, images: 0 });

    const back = await api.post<UndoneCorrections>(`${UNDO}/${body.id}/take-back`);
    expect(back).toMatchObject({ status: 200, body: { corrections: 2, images: 2 } });
    expect([await labelled('lamp'), await labelled('torch')]).toEqual([0, 2]);
    expect(await standing(alone.prediction)).toEqual([false]);
    expect((await api.post<UndoneCorrections>(`${UNDO}/${body.id}/take-back`)).body.corrections).toBe(0);
    const listed = (await api.get<BulkUndoList>(UNDO)).body;
    expect(listed.items).toMatchObject([
      { id: body.id, by: 'local', of: { by: 'mallory', from: null }, takenBackAt: expect.any(String) },
    ]);
    expect(listed.people).toContainEqual({ by: 'mallory', corrections: 2 });
  });

  it("takes a period's corrections away", async () => {
    const early = await teach('early', 'kettle');
    const late = await teach('late', 'kettle');
    const at = (id: string, createdAt: string) =>
      stack.database.correction.update({ where: { id }, data: { createdAt } });
    await at(early.correction, '2026-01-02T00:00:00Z');
    await at(late.correction, '2026-01-03T00:00:00Z');
    const period = { from: '2026-01-02T00:00:00Z', to: '2026-01-03T00:00:00Z' };
    expect((await undo(period)).body).toMatchObject({ corrections: 1, images: 1 });
    expect([await standing(early.prediction), await standing(late.prediction)]).toEqual([[false], [true]]);
  });

  it('keeps nobody from correcting other images', async () => {
    const { prediction } = await teach('long undone', 'kettle', 'trudy');
    const { image } = (await api.get<Prediction>(`/v1/predictions/${prediction}`)).body;
    const other = (await api.classify(variant('meanwhile'))).body.id;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let held = false;
    // As of somebody who is about to correct that image: the undo begins, and waits.
    const holder = stack.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`select 1 from labels where sha256 = ${image.sha256} for update`;
      held = true;
      await released;
    });
    await until(() => held, { what: 'the row to be held' });
    // One statement of the product waits nine seconds at most: on a machine that stands still longer it is asked again.
    const undone = until(
      async () => {
        const answer = await undo({ by: 'trudy' });
        return answer.status !== 503 && answer;
      },
      { what: 'the undo' },
    );
    await until(async () => (await lockWaits(stack.database)) > 0, { what: 'the undo to wait' });
    const { status } = await api.post(`/v1/predictions/${other}/corrections`, { newClass: 'kettle' });
    release();
    expect(status).toBe(201);
    await holder;
    expect((await undone).body).toMatchObject({ corrections: 1, images: 1 });
    expect(await standing(prediction)).toEqual([false]);
  });

  it('asks whose or when, and knows its own actions only', async () => {
    expect((await undo({})).status).toBe(422);
    expect((await undo({ from: 'yesterday' })).status).toBe(422);
    expect((await api.post(`${UNDO}/${crypto.randomUUID()}/take-back`)).status).toBe(404);
  });
});
