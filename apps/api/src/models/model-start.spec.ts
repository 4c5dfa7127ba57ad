import type { Logger } from '@amend/logging';
import type { Settings } from '@amend/settings';
import { ModelStart } from './model-start.js';
import type { ModelsRepository } from './models.repository.js';

describe('ModelStart', () => {
  const start = (create: () => Promise<string | null>) => {
    const models = { find: async () => null, create, unfinishedStarts: async () => [] };
    const logger = { warn: jest.fn() } as unknown as Logger;
    return new ModelStart(models as unknown as ModelsRepository, {} as Settings, logger);
  };
  const refused = (code: string) => Object.assign(new Error('refused'), { code });

  it('waits for another process that makes the first model, longer than one statement may take', async () => {
    const create = jest.fn().mockRejectedValueOnce(refused('57014')).mockResolvedValueOnce(null);
    const models = start(create);
    await models.onApplicationBootstrap();
    await models.beforeApplicationShutdown();
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('ends a process that cannot have it', async () => {
    await expect(
      start(async () => Promise.reject(refused('57014'))).onApplicationBootstrap(),
    ).rejects.toThrow();
    const create = jest.fn().mockRejectedValue(refused('42P01'));
    await expect(start(create).onApplicationBootstrap()).rejects.toThrow('refused');
    expect(create).toHaveBeenCalledTimes(1);
  });
});
