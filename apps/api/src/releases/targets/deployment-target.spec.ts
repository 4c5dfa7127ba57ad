import type { Database } from '@amend/db';
import { DeploymentTarget } from './deployment-target.js';

describe('DeploymentTarget', () => {
  it('gives a release the time that its containers may take to start', () => {
    const placeMs = (containersMs: number) =>
      new DeploymentTarget({} as Database, 'docker', 1, containersMs).limits.placeMs;
    expect(placeMs(120_000)).toBe(600_000);
    expect(placeMs(1_800_000)).toBeGreaterThan(1_800_000);
  });
});
