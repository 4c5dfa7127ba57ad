import type { PredictCall, ServingClient } from '@amend/serving-client';
import type { DeploymentRoutes } from '../live/deployment-routes.js';
import type { LiveModel, LiveVersion } from '../live/live-model.js';
import type { LiveModels } from '../live/live-models.js';
import type { TrialTraffic } from '../live/trial-traffic.js';
import { LivePredictor } from './live-predictor.js';
import type { ShadowCalls } from './shadow-calls.js';

const version = (number: number) => ({ number }) as LiveVersion;
const model = {
  name: 'pets',
  live: version(1),
  trial: { stage: 'canary', version: version(2), share: 1 },
} as LiveModel;

describe('LivePredictor', () => {
  it('asks the live version itself beside a canary, whose figures leave that out', async () => {
    const predict = jest.fn(async ({ version: asked }: PredictCall) => {
      const output = { dtype: 'float32', shape: [1, 1], data: Float32Array.of(1) };
      return { version: asked, outputs: { scores: output, embedding: output } };
    });
    const count = jest.fn();
    const mirror = jest.fn();
    const predictor = new LivePredictor(
      { predict } as unknown as ServingClient,
      { get: () => model } as unknown as LiveModels,
      {} as DeploymentRoutes,
      { count } as unknown as TrialTraffic,
      { mirror } as unknown as ShadowCalls,
    );
    const pixels = new Uint8Array(3);
    expect((await predictor.predictLive('pets', pixels)).version.number).toBe(1);
    expect([count, mirror].flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect((await predictor.predict('pets', pixels)).version.number).toBe(2);
    expect(count).toHaveBeenCalled();
    expect(predict.mock.calls.map(([request]) => request.version)).toEqual([1, 2]);
  });
});
