import { type PredictCall, type ServingClient, ServingError } from '@amend/serving-client';
import type { DeploymentRoutes } from '../live/deployment-routes.js';
import type { LiveModel, LiveVersion } from '../live/live-model.js';
import type { LiveModels } from '../live/live-models.js';
import type { TrialTraffic } from '../live/trial-traffic.js';
import { LivePredictor } from './live-predictor.js';
import type { ShadowCalls } from './shadow-calls.js';

const version = (number: number) => ({ number }) as LiveVersion;
const plain = { name: 'pets', live: version(1), previous: null, watch: null, trial: null } as LiveModel;
const trial = { releaseId: 'r', stage: 'canary', version: version(2), share: 1 } as const;
const canary: LiveModel = { ...plain, trial };
const pixels = new Uint8Array(3);

/**
 * A predictor of a model whose versions answer, but for those with an error.
 * @param models as they are found, the last one from then on
 */
function predictorOf(
  errors: Record<number, string>,
  separate: boolean,
  ...models: [LiveModel, ...LiveModel[]]
) {
  const asked: (number | undefined)[] = [];
  const predict = async ({ version: number }: PredictCall) => {
    asked.push(number);
    const error = errors[number as number];
    if (error) throw new ServingError(error, 'x');
    const output = { dtype: 'float32', shape: [1, 1], data: Float32Array.of(1) };
    return { version: number, outputs: { scores: output, embedding: output } };
  };
  const count = jest.fn();
  const mirror = jest.fn();
  const predictor = new LivePredictor(
    { predict } as unknown as ServingClient,
    {
      get: () => models[0],
      refresh: async () => void (models.length > 1 && models.shift()),
    } as unknown as LiveModels,
    { separate } as DeploymentRoutes,
    { count } as unknown as TrialTraffic,
    { mirror } as unknown as ShadowCalls,
  );
  const answeredBy = async () => (await predictor.predict('pets', pixels)).version.number;
  return { predictor, asked, count, mirror, answeredBy };
}

describe('LivePredictor', () => {
  it('asks the live version itself beside a canary, whose figures leave that out', async () => {
    const { predictor, asked, count, mirror, answeredBy } = predictorOf({}, false, canary);
    expect((await predictor.predictLive('pets', pixels)).version.number).toBe(1);
    expect([count, mirror].flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect(await answeredBy()).toBe(2);
    expect(count.mock.calls).toEqual([[trial]]);
    expect(mirror).toHaveBeenCalledTimes(1);
    expect(asked).toEqual([1, 2]);
  });

  it('has the live version answer where a canary fails, and counts that against the canary', async () => {
    const { asked, count, answeredBy } = predictorOf({ 2: 'INTERNAL' }, false, canary);
    expect(await answeredBy()).toBe(1);
    expect(asked).toEqual([2, 1]);
    expect(count.mock.calls).toEqual([[trial, { failed: true }]]);
  });

  it('blames no canary for what the live version does not answer either', async () => {
    const { count, answeredBy } = predictorOf({ 1: 'INTERNAL', 2: 'INTERNAL' }, false, canary);
    await expect(answeredBy()).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(count).not.toHaveBeenCalled();
  });

  it('has the version before answer where the live one fails', async () => {
    const watched = { ...plain, live: version(2), previous: version(1) };
    expect(await predictorOf({ 2: 'UNAVAILABLE' }, true, watched).answeredBy()).toBe(1);
  });

  it('counts what the live version fails against its release, also while the next one is tried out', async () => {
    const watch = { releaseId: 'w', stage: 'watch' } as const;
    const next = { ...trial, stage: 'shadow', version: version(3) } as const;
    const watched: LiveModel = { ...plain, live: version(2), previous: version(1), watch, trial: next };
    const { count, answeredBy } = predictorOf({ 2: 'INTERNAL' }, false, watched);
    expect(await answeredBy()).toBe(1);
    expect(count.mock.calls).toEqual([[watch, { failed: true }]]);
  });

  it('asks no other version of a server that is away, and says when to come back', async () => {
    const { asked, answeredBy } = predictorOf({ 2: 'UNAVAILABLE' }, false, canary);
    await expect(answeredBy()).rejects.toMatchObject({ status: 503, code: 'model_unavailable' });
    expect(asked).toEqual([2]);
  });

  it('looks again which version is live where that one has just left', async () => {
    const { asked, answeredBy } = predictorOf({ 1: 'NOT_FOUND' }, false, plain, {
      ...plain,
      live: version(2),
    });
    expect(await answeredBy()).toBe(2);
    expect(asked).toEqual([1, 2]);
  });

  it('gives up where it is still not there after that', async () => {
    const { asked, answeredBy } = predictorOf({ 1: 'NOT_FOUND' }, false, plain);
    await expect(answeredBy()).rejects.toMatchObject({ status: 503, code: 'model_unavailable' });
    expect(asked).toEqual([1, 1]);
  });
});
