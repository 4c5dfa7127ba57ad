import { readFlags } from '../flags.js';
import { batchingOf } from './batching-config.js';

describe('batchingOf', () => {
  it('lets the largest request wait that is taken at all', async () => {
    const { maxRequestRows, maxWaitingRows } = await batchingOf(readFlags(['--models_dir=/m']).flags);
    expect(maxWaitingRows).toBeGreaterThanOrEqual(maxRequestRows);
  });
});
