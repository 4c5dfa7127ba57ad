import { writeLiveLabels } from '@amend/bundles';
import type { Changes } from '@amend/db';
import type { Logger } from '@amend/logging';
import type { Settings } from '@amend/settings';
import { LiveLabels } from './live-labels.js';
import type { LiveModels } from './live-models.js';

jest.mock('@amend/bundles', () => ({ writeLiveLabels: jest.fn() }));
const write = jest.mocked(writeLiveLabels);

describe('LiveLabels', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('writes again what could not be written, until it is or the process ends', async () => {
    write.mockRejectedValue(new Error('ENOSPC'));
    const labels = new LiveLabels(
      { refresh: async () => undefined, all: () => [] } as unknown as LiveModels,
      { follow: () => () => undefined } as unknown as Changes,
      { servingTarget: 'embedded', home: '/home' } as Settings,
      { warn: () => undefined } as unknown as Logger,
    );
    const written = async () => {
      await jest.advanceTimersByTimeAsync(60_000);
      return write.mock.calls.splice(0).length;
    };
    labels.onApplicationBootstrap();
    expect(await written()).toBeGreaterThan(2);
    write.mockResolvedValue();
    expect(await written()).toBe(1);
    expect(await written()).toBe(0);
    write.mockRejectedValue(new Error('ENOSPC'));
    labels.onApplicationBootstrap();
    await labels.onModuleDestroy();
    expect(await written()).toBe(1);
  });
});
