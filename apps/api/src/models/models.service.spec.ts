import type { Logger } from '@amend/logging';
import type { ServingClient } from '@amend/serving-client';
import type { LiveModels } from '../live/live-models.js';
import type { ReleaseTarget } from '../releases/targets/release-target.js';
import type { ModelStart } from './model-start.js';
import type { ModelsRepository } from './models.repository.js';
import { ModelsService } from './models.service.js';

it('has deleted a model also where what it is served from cannot be cleared, and says so', async () => {
  const failure = new Error('EBUSY');
  const logger = { warn: jest.fn() };
  const service = new ModelsService(
    { delete: async () => 'deleted' } as unknown as ModelsRepository,
    {} as ModelStart,
    { refresh: async () => undefined } as unknown as LiveModels,
    {} as ServingClient,
    { removeModel: () => Promise.reject(failure) } as unknown as ReleaseTarget,
    logger as unknown as Logger,
  );
  await service.delete('pets', 'ann');
  expect(logger.warn).toHaveBeenCalledWith({ err: failure, model: 'pets' }, expect.any(String));
});
