import { modelService, predictionService, type UnaryMethod } from '@amend/serving-protocol';
import { Endpoint } from './endpoint.js';
import { ServingError } from './serving-error.js';

const answers: (object | Error)[] = [];
jest.mock('./unary-call.js', () => ({
  unaryCall: async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  },
}));

describe('Endpoint', () => {
  const endpoint = new Endpoint({ address: '127.0.0.1:1' });
  afterAll(() => endpoint.close());
  const call = <Request, Response>(method: UnaryMethod<Request, Response>, answer: object | Error) => {
    answers.push(answer);
    return endpoint.call(method, Buffer.alloc(0), Date.now()).catch(() => undefined);
  };
  /** At no time at all, so that none that is left alone is tried again yet. */
  const isReliedOn = () => endpoint.allowed(0);
  const late = new ServingError('DEADLINE_EXCEEDED', 'late');

  it('is left alone where it computes nothing, though it says what it has', async () => {
    for (let failure = 0; failure < 5; failure++) {
      expect(isReliedOn()).toBe(true);
      await call(predictionService.Predict, late);
      await call(modelService.GetModelStatus, { modelVersionStatus: [] });
    }
    expect(isReliedOn()).toBe(false);
  });

  it('is relied on again once it has computed something', async () => {
    await call(modelService.GetModelStatus, { modelVersionStatus: [] });
    expect(isReliedOn()).toBe(false);
    await call(predictionService.Predict, { outputs: {} });
    expect(isReliedOn()).toBe(true);
  });
});
