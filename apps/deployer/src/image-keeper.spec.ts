import { tmpdir } from 'node:os';
import type { Docker } from '@amend/docker';
import type { Logger } from '@amend/logging';
import type { Deployments } from './deployments.js';
import type { ImageBuilder } from './image-builder.js';
import { ImageKeeper } from './image-keeper.js';

describe('ImageKeeper', () => {
  const removed: string[] = [];
  const removeUntagged = jest.fn();
  const keeperOf = (rootFolder: string, isBuilding = false) => {
    const models = new Set(['pets']);
    const image = (id: string, version: string, model = 'pets') => ({
      id,
      createdAt: new Date(Number(version)),
      labels: { 'amend.model': model, 'amend.version': version },
    });
    const docker = {
      daemon: { info: async () => ({ rootFolder }) },
      images: {
        list: async (carrying: object) => {
          if ('amend.stage' in carrying) return [];
          models.add('new'); // made just before its image
          return [
            ...['1', '2', '3', '4', '5', '6', '7', '8'].map((one) => image(one, one)),
            image('of gone', '9', 'gone'),
            image('of new', '1', 'new'),
          ];
        },
        remove: async (id: string) => removed.push(id),
        removeUntagged,
      },
    } as unknown as Docker;
    const deployments = {
      needed: async () => new Set(['pets/8']),
      models: async () => new Set(models),
    } as unknown as Deployments;
    const builder = {
      isOwn: () => true,
      runtime: async () => 'runtime',
      isBuilding,
    } as unknown as ImageBuilder;
    const logger = { info: jest.fn(), warn: jest.fn() } as unknown as Logger;
    return new ImageKeeper(docker, deployments, 'instance', builder, logger);
  };
  beforeEach(() => {
    delete process.env.DOCKER_HOST;
    removed.length = 0;
    removeUntagged.mockClear();
  });

  it("knows what is free on the daemon's disk, where it sees that", async () => {
    expect(await keeperOf(tmpdir()).freeBytes()).toBeGreaterThan(0);
    expect(await keeperOf('/of/another/container').freeBytes()).toBeUndefined();
    process.env.DOCKER_HOST = 'tcp://elsewhere:2376';
    expect(await keeperOf(tmpdir()).freeBytes()).toBeUndefined();
  });

  it('removes old images, and all of a model that is gone, also where it does not see the disk', async () => {
    await keeperOf('/of/another/container').prune();
    expect(removed).toEqual(['of gone', '4', '3', '2', '1']);
  });

  it('leaves what bears no tag to a build that is under way', async () => {
    await keeperOf('/of/another/container', true).prune();
    expect(removeUntagged).not.toHaveBeenCalled();
    await keeperOf('/of/another/container').prune();
    expect(removeUntagged).toHaveBeenCalledWith({ 'amend.instance': 'instance' });
  });
});
