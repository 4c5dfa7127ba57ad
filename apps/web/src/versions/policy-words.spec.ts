import { policySays } from './policy-words';

const policy = {
  shadowShare: 0,
  shadowSeconds: 60,
  canaryShare: 0,
  canarySeconds: 60,
  watchSeconds: 60,
  maxErrorRate: 0.02,
  maxLatencyFactor: 3,
  maxDisagreement: 0.5,
  keepPreviousSeconds: null,
};

describe('policySays', () => {
  it('tells what a new version goes through', () => {
    expect(policySays(policy)).toEqual([
      expect.stringContaining('beside the live version'),
      expect.stringContaining('watched for 60 seconds'),
    ]);
    const careful = {
      ...policy,
      shadowShare: 0.125,
      shadowSeconds: 600,
      canaryShare: 0.05,
      canarySeconds: 7200,
    };
    expect(policySays({ ...careful, watchSeconds: 0 })).toEqual([
      expect.anything(),
      'For 10 minutes it answers 12.5\u00a0% of the requests too, and nobody sees it.',
      'For 2 hours it answers 5\u00a0% of the requests.',
      expect.stringContaining('only you can go back'),
    ]);
  });
});
