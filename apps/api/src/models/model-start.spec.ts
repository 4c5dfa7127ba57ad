import type { Logger } from '@amend/logging';
import { readSettings } from '@amend/settings';
import { writeImagenetBundle } from './imagenet-bundle.js';
import { ModelStart } from './model-start.js';
import type { ModelsRepository } from './models.repository.js';

jest.mock('./imagenet-bundle.js', () => ({ writeImagenetBundle: jest.fn() }));
jest.mock('./imagenet-classes.js', () => ({ imagenetClasses: async () => [] }));

describe('ModelStart', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tries a model that could not begin again until it has', async () => {
    let unfinished: string[] = [];
    const models = {
      find: async () => ({ id: 'default' }),
      unfinishedStarts: async () => unfinished,
      backbone: async () => 'efficientnet-lite0',
      classesBySynset: async () => new Map(),
      startLive: async (modelId: string) => {
        unfinished = unfinished.filter((id) => id !== modelId);
      },
    } as unknown as ModelsRepository;
    const said: string[] = [];
    const logger = { info: () => undefined, error: (_: object, text: string) => said.push(text) };
    const start = new ModelStart(models, readSettings({}), logger as unknown as Logger);
    await start.onApplicationBootstrap();

    unfinished = ['new'];
    jest
      .mocked(writeImagenetBundle)
      .mockRejectedValueOnce(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
      .mockResolvedValue('imagenet-new');
    await expect(start.finish('new')).rejects.toThrow('no space');
    jest.mocked(writeImagenetBundle).mockRejectedValueOnce(new Error('still none'));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(said).toEqual(['a model could not begin; trying again soon']);
    expect(unfinished).toEqual(['new']);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(unfinished).toEqual([]);
    await start.beforeApplicationShutdown();
    expect(jest.getTimerCount()).toBe(0);
  });
});
