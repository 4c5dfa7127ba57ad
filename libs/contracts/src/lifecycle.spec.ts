import {
  deploymentTransitions,
  releaseTransitions,
  statesBefore,
  trainingRunTransitions,
  versionTransitions,
} from './lifecycle.js';

describe('lifecycles', () => {
  const tables = { trainingRunTransitions, releaseTransitions, versionTransitions, deploymentTransitions };

  it.each(Object.entries(tables))('%s names only states that it defines', (_name, table) => {
    const states = Object.keys(table);
    for (const targets of Object.values(table)) expect(states).toEqual(expect.arrayContaining([...targets]));
  });

  it.each([
    ['running', ['queued', 'running']],
    ['succeeded', ['running']],
    ['cancelled', ['queued', 'running']],
    ['queued', []],
  ] as const)('a training run becomes %s from %j only', (to, from) => {
    expect(statesBefore(trainingRunTransitions, to)).toEqual(from);
  });

  it.each([
    ['live', ['shifting']],
    ['superseded', ['pending', 'building', 'starting', 'probing']],
    ['rolled_back', ['live']],
  ] as const)('a release becomes %s from %j only', (to, from) => {
    expect(statesBefore(releaseTransitions, to)).toEqual(from);
  });

  it('a failed deployment is only ever taken away', () => {
    expect(deploymentTransitions.failed).toEqual(['removing']);
    expect(statesBefore(deploymentTransitions, 'ready')).toEqual(['starting']);
  });

  it('a rejected version becomes live as a candidate again, or not at all', () => {
    expect(versionTransitions.rejected).toEqual(['candidate']);
    expect(statesBefore(versionTransitions, 'live')).toEqual(['candidate', 'released', 'retired']);
  });
});
