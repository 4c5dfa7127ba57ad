import type {
  Class,
  Correction,
  CreateCorrection,
  ErrorBody,
  Prediction,
  PredictionList,
} from '@amend/contracts';
import type { CallerIdentity } from '../../../apps/api/src/auth/caller';
import { addCorrection, undoCorrection } from '../../../apps/api/src/corrections/labelling';
import type { Api, ApiStack } from '../../support/api-stack';
import { readyStack, variant } from '../../support/ready-stack';
import { until } from '../../support/until';

describe('corrections', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  const predict = async (name: string) => (await api.classify(variant(name))).body.id;
  const correct = async (id: string, says: CreateCorrection, key?: string) => {
    const response = await fetch(`${api.url}/v1/predictions/${id}/corrections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
      body: JSON.stringify(says),
    });
    return { status: response.status, body: (await response.json()) as Correction & ErrorBody };
  };
  const undo = (id: string) => api.call<Correction>('DELETE', `/v1/corrections/${id}`);
  const prediction = async (id: string) => (await api.get<Prediction>(`/v1/predictions/${id}`)).body;
  const label = async (id: string) => {
    const { modelId, sha256 } = await stack.database.prediction.findUniqueOrThrow({ where: { id } });
    return stack.database.label.findUnique({ where: { modelId_sha256: { modelId, sha256 } } });
  };

  it('write the correction, the label and the audit row together', async () => {
    const id = await predict('one');
    expect((await prediction(id)).fix).toEqual({ state: 'none' });
    const { status, body } = await correct(id, { class: 'CUP' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      predictionId: id,
      className: 'cup',
      none: false,
      confirmation: false,
      by: 'local',
      decides: true,
      undoneAt: null,
    });
    expect(await label(id)).toMatchObject({ classId: body.classId, correctionId: body.id });
    const audit = await stack.database.auditEntry.findFirst({ where: { subject: body.id } });
    expect(audit).toMatchObject({ action: 'correction.create', by: 'local' });
    expect(await prediction(id)).toMatchObject({
      corrections: [{ id: body.id }],
      fix: { state: 'recorded' },
    });
  });

  it('may confirm, name a new class, or say none', async () => {
    const id = await predict('kinds');
    expect((await correct(id, { class: 'espresso' })).body.confirmation).toBe(true);
    const made = await correct(id, { newClass: '  Tiny   Cup ' });
    expect(made.body).toMatchObject({ confirmation: false, className: expect.stringMatching(/^Tiny +Cup$/) });
    expect((await correct(id, { newClass: 'tiny cup' })).body.classId).toBe(made.body.classId);
    expect((await correct(id, { none: true })).body).toMatchObject({ none: true, classId: null });
    expect(await label(id)).toMatchObject({ classId: null, correctionId: expect.any(String) });
  });

  it('make one class where two name the same new one at once', async () => {
    const ids = await Promise.all(['race 1', 'race 2', 'race 3', 'race 4'].map(predict));
    const answers = await Promise.all(ids.map((id) => correct(id, { newClass: 'Racing cup' })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.classId)).size).toBe(1);
    const audit = { action: 'class.create', subject: answers[0]?.body.classId ?? '' };
    expect(await stack.database.auditEntry.count({ where: audit })).toBe(1);
  });

  it('bring a retired class back when it is named as new, and refuse it otherwise', async () => {
    const made = (await api.post<Class>('/v1/models/default/classes', { name: 'retiring' })).body;
    await api.call('PATCH', `/v1/models/default/classes/${made.id}`, { status: 'retired' });
    const id = await predict('retired');
    for (const named of ['RETIRING', made.id])
      expect(await correct(id, { class: named })).toMatchObject({
        status: 422,
        body: {
          error: {
            code: 'class_retired',
            message: 'The class “retiring” is retired; bring it back first',
            details: { classId: made.id },
          },
        },
      });
    expect((await correct(id, { newClass: 'Retiring' })).body.classId).toBe(made.id);
    expect((await correct(id, { class: 'retiring' })).status).toBe(201);
  });

  it('mean a class by its id, also where another one is named like it', async () => {
    const made = (await api.post<Class>('/v1/models/default/classes', { name: 'meant' })).body;
    await api.post('/v1/models/default/classes', { name: made.id });
    await api.call('PATCH', `/v1/models/default/classes/${made.id}`, { name: 'what is meant' });
    expect((await correct(await predict('by id'), { class: made.id })).body.classId).toBe(made.id);
  });

  it('suggest the nearest names for an unknown class', async () => {
    const id = await predict('unknown');
    const { status, body } = await correct(id, { class: 'espreso' });
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ code: 'unknown_class', details: { suggestions: ['espresso'] } });
    expect((await correct(id, { class: 'a'.repeat(10_000) })).status).toBe(422);
    expect((await correct(id, { newClass: 'a'.repeat(10_000) })).status).toBe(422);
    expect(await label(id)).toBeNull();
  });

  it('stand by the order they were committed in, also when they come at once', async () => {
    const id = await predict('at once');
    const answers = await Promise.all(
      ['cup', 'coffee mug', 'espresso', 'teapot', 'consomme', 'eggnog'].map((name) =>
        correct(id, { class: name }),
      ),
    );
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const [last] = await stack.database.correction.findMany({
      where: { predictionId: id },
      orderBy: { seq: 'desc' },
    });
    expect(await label(id)).toMatchObject({ correctionId: last?.id, classId: last?.classId });
  });

  it('are undone: the row stays, and the latest of the others stands', async () => {
    const id = await predict('undo');
    const first = (await correct(id, { class: 'cup' })).body;
    const second = (await correct(id, { class: 'teapot' })).body;
    expect((await undo(second.id)).body.undoneAt).not.toBeNull();
    expect(await label(id)).toMatchObject({ classId: first.classId, correctionId: first.id });
    const again = await undo(second.id);
    expect(again.status).toBe(200);
    await undo(first.id);
    expect(await label(id)).toMatchObject({ classId: null, correctionId: null });
    const shown = await prediction(id);
    expect(shown.fix).toEqual({ state: 'none' });
    expect(shown.corrections.map((each) => each.undoneAt !== null)).toEqual([true, true]);
  });

  describe('of several people', () => {
    /** As if that person had sent it: what is corrected by whom is all that settles a label. */
    const say = async (id: string, className: string, by: CallerIdentity) => {
      const { modelId, sha256 } = await stack.database.prediction.findUniqueOrThrow({ where: { id } });
      const { id: classId } = await stack.database.class.findFirstOrThrow({
        where: { modelId, name: className },
      });
      const correction = { modelId, sha256, predictionId: id, classId, confirmation: false, audit: false };
      return stack.database.$transaction((transaction) =>
        addCorrection(transaction, { ...correction, by, idempotencyKey: null }),
      );
    };
    const person = (name: string): CallerIdentity => ({ name, role: 'annotate' });
    const admin: CallerIdentity = { name: 'chief', role: 'admin' };

    it('are settled by their latest votes: the most count, of as many the last', async () => {
      const id = await predict('votes');
      await say(id, 'cup', person('ann'));
      expect((await prediction(id)).label).toMatchObject({ className: 'cup', disputed: false });
      await say(id, 'teapot', person('ben'));
      expect((await prediction(id)).label).toMatchObject({ className: 'teapot', disputed: true });
      await say(id, 'cup', person('cem'));
      expect((await prediction(id)).label).toMatchObject({ className: 'cup', disputed: true });
      // Again and again by one person is one vote.
      for (const className of ['teapot', 'teapot', 'teapot']) await say(id, className, person('ben'));
      expect((await prediction(id)).label).toMatchObject({ className: 'cup', disputed: true });
      await say(id, 'cup', person('ben'));
      expect((await prediction(id)).label).toMatchObject({ className: 'cup', disputed: false });
    });

    it('are settled by an admin, whoever says what afterwards, until that is undone', async () => {
      const id = await predict('admin');
      await say(id, 'cup', person('ann'));
      await say(id, 'cup', person('ben'));
      const decision = await say(id, 'eggnog', admin);
      await say(id, 'cup', person('cem'));
      expect((await prediction(id)).label).toEqual({
        correctionId: decision.id,
        classId: decision.classId,
        className: 'eggnog',
        none: false,
        disputed: false,
      });
      const second = await say(id, 'teapot', admin);
      expect((await prediction(id)).label).toMatchObject({ className: 'teapot', disputed: false });
      await undo(second.id);
      expect((await prediction(id)).label).toMatchObject({ className: 'eggnog', disputed: false });
      await undo(decision.id);
      expect((await prediction(id)).label).toMatchObject({ className: 'cup', disputed: false });
    });
  });

  it('are made once under an Idempotency-Key', async () => {
    const id = await predict('idempotent');
    const counted = async () => {
      const text = await (await fetch(`${api.url}/metrics`)).text();
      const lines = text.match(/^amend_corrections_total(?:\{.*\})? \d+$/gm) ?? [];
      return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    };
    const before = await counted();
    const answers = await Promise.all([1, 2, 3].map(() => correct(id, { class: 'cup' }, 'key 1')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await counted()).toBe(before + 1);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await stack.database.correction.count({ where: { predictionId: id } })).toBe(1);
    expect(await correct(id, { class: 'teapot' }, 'key 1')).toMatchObject({
      status: 422,
      body: { error: { code: 'idempotency_key_reused' } },
    });
  });

  it.each(['/v1/predictions/ID', '/v1/models/default/predictions?corrected=true&limit=1'])(
    'are shown as of one moment by %s',
    async (path) => {
      const id = await predict(`moment ${path}`);
      const { body: made } = await correct(id, { class: 'cup' });
      // Held where an answer has read some of what it says, and not yet the rest.
      const { answer } = await stack.database.$transaction(async (transaction) => {
        await transaction.$executeRaw`lock table training_examples in access exclusive mode`;
        const asked = api.get<Prediction | PredictionList>(path.replace('ID', id));
        await until(
          async () =>
            (await stack.database.$executeRaw`select from pg_locks
              where database = (select oid from pg_database where datname = current_database())
                and relation = 'training_examples'::regclass and not granted`) > 0,
          { what: 'the answer to wait for the table' },
        );
        const correction = await transaction.correction.findUniqueOrThrow({ where: { id: made.id } });
        await undoCorrection(transaction, correction, 'local');
        return { answer: asked };
      });
      const { body } = await answer;
      const shown = 'items' in body ? body.items[0] : body;
      expect(shown).toMatchObject({
        id,
        corrections: [{ id: made.id, undoneAt: null }],
        label: { correctionId: made.id },
        fix: { state: 'recorded' },
      });
      expect(api.log).not.toContain('DeprecationWarning'); // of statements at once on one connection
    },
  );
});
