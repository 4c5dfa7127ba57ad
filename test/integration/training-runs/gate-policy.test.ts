import type { ErrorBody, GatePolicy } from '@amend/contracts';
import { type Api, ApiStack } from '../../support/api-stack';
import { endedRun } from '../trainer/ended-run';
import { SyntheticModel } from '../trainer/synthetic-model';
import { TrainerProcess } from '../trainer/trainer-process';

const DEFAULTS = { mode: 'block', maximumAccuracyLoss: 0.05, maximumUnexpectedChange: 0.05 };

describe('the gate of a model', () => {
  let stack: ApiStack;
  let api: Api;
  let trainer: TrainerProcess;
  let model: SyntheticModel;
  let policy: string;
  beforeAll(async () => {
    stack = await ApiStack.create();
    api = await stack.startApi();
    trainer = await TrainerProcess.start({ DATABASE_URL: stack.fresh.url, AMEND_HOME: stack.home });
    model = await SyntheticModel.live(stack.database, stack.home, ['ant', 'bee']);
    const { name } = await stack.database.model.findUniqueOrThrow({ where: { id: model.id } });
    policy = `/v1/models/${name}/gate-policy`;
    const images = [...(await model.teach('ant', 30)), ...(await model.teach('bee', 30))];
    // What is learned is the contrary of what is verified.
    for (const [index, sha256] of images.entries()) {
      const isAnt = index < 30;
      const part = index % 2 === 0 ? 'train' : 'verified';
      const classId = model.classId(isAnt === (part === 'verified') ? 'ant' : 'bee');
      const where = { modelId_sha256: { modelId: model.id, sha256 } };
      await stack.database.label.update({ where, data: { part, classId } });
    }
  });
  afterAll(async () => {
    await trainer?.end('SIGKILL');
    await stack?.dispose();
  });

  const put = (body: object) => api.call<GatePolicy & ErrorBody>('PUT', policy, body);
  const outcome = async () => {
    const id = await model.requestRun({ release: 'manual' });
    const run = await endedRun(stack.database, id);
    const { state } = await stack.database.version.findUniqueOrThrow({ where: { runId: id } });
    return { state, verdict: run.verdict };
  };

  it('has defaults, and is set by what makes sense', async () => {
    expect((await api.get(policy)).body).toEqual(DEFAULTS);
    for (const wrong of [{ mode: 'let' }, { maximumAccuracyLoss: 2 }, { limit: 1 }])
      expect(await put(wrong)).toMatchObject({ status: 422, body: { error: { code: 'invalid_body' } } });
    expect((await api.get(policy)).body).toEqual(DEFAULTS);
    expect((await api.get('/v1/models/nobody/gate-policy')).status).toBe(404);
  });

  it('turns down what is clearly worse', async () => {
    expect(await outcome()).toMatchObject({ state: 'rejected', verdict: { passed: false, allowed: false } });
  });

  it('lets it pass where it is told to warn, and says what failed all the same', async () => {
    const warns = { ...DEFAULTS, mode: 'warn' };
    expect(await put({ mode: 'warn' })).toMatchObject({ status: 200, body: warns });
    expect((await api.get(policy)).body).toEqual(warns);
    expect((await put({ maximumAccuracyLoss: 0.05 })).body).toEqual(warns); // what is left out stays
    expect(await stack.database.auditEntry.findFirst({ where: { action: 'gate-policy.put' } })).toMatchObject(
      {
        ...{ by: 'local', subject: model.id, detail: warns },
      },
    );
    expect(await outcome()).toMatchObject({ state: 'candidate', verdict: { passed: false, allowed: true } });
  });
});
