import type { Class, Correction } from '@amend/contracts';
import { CorrectionsRepository } from '../../../apps/api/src/corrections/corrections.repository';
import { LabelTransactions } from '../../../apps/api/src/corrections/label-transactions';
import type { Api, ApiStack } from '../../support/api-stack';
import { lockWaits } from '../../support/lock-waits';
import { readyStack, variant } from '../../support/ready-stack';
import { until } from '../../support/until';

describe('transactions that write labels', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  const predict = async (name: string) => (await api.classify(variant(name))).body.id;
  const correct = (id: string) => api.post<Correction>(`/v1/predictions/${id}/corrections`, { class: 'cup' });

  it('of single labels wait for what changes many labels of their model, and hold up no other model', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, index) => predict(`waits ${index}`)));
    await api.post('/v1/models', { name: 'busy', start: 'blank' });
    const idOf = async (name: string) =>
      (await stack.database.model.findUniqueOrThrow({ where: { name } })).id;
    const [first, second] = [await idOf('default'), await idOf('busy')];
    const { body: one } = await api.post<Class>('/v1/models/busy/classes', { name: 'retired' });
    const labels = new LabelTransactions(stack.database);
    const work = async () => {
      const asked = Promise.all([
        ...ids.map((id) => correct(id)),
        ...ids.map(() => api.call('PATCH', `/v1/models/busy/classes/${one.id}`, { status: 'retired' })),
      ]);
      await until(async () => (await lockWaits(stack.database)) >= 6, { what: 'corrections to wait' });
      return {
        answers: asked,
        other: await api.post('/v1/models', { name: 'not-held-up', start: 'blank' }),
        waiting: await lockWaits(stack.database),
      };
    };
    const { answers, other, waiting } = await labels.alone(first, () => labels.alone(second, work));
    expect({ status: other.status, waiting }).toEqual({ status: 201, waiting: 6 });
    expect((await answers).map(({ status }) => status)).toEqual([
      ...ids.map(() => 201),
      ...ids.map(() => 200),
    ]);
  });

  it('undo nothing that an admin decided and has let stand again meanwhile', async () => {
    const { id, modelId } = await stack.database.correction.findUniqueOrThrow({
      where: { id: (await correct(await predict('stands again'))).body.id },
    });
    await api.call('DELETE', `/v1/corrections/${id}`);
    const labels = new LabelTransactions(stack.database);
    const ann = { name: 'ann', role: 'annotate' } as const;
    const { refused } = await labels.alone(modelId, async (transaction) => {
      const asked = new CorrectionsRepository(stack.database, labels).undo(id, ann);
      const refused = expect(asked).rejects.toMatchObject({ status: 403 });
      await until(async () => (await lockWaits(stack.database)) > 0, { what: 'the undo to wait' });
      await transaction.correction.update({ where: { id }, data: { undoneAt: null, undoneBy: null } });
      return { refused };
    });
    await refused;
    expect(await stack.database.correction.findUnique({ where: { id } })).toMatchObject({ undoneAt: null });
  });
});
