import type { BundleStore } from '@amend/bundles';
import type { Docker } from '@amend/docker';
import { createLogger } from '@amend/logging';
import { ImageBuilder, type ImageOptions } from './image-builder.js';

jest.mock('@amend/model-images', () => ({
  runtimeContext: () => ({ files: [], dockerfile: 'Dockerfile', hash: 'hash' }),
}));

describe('ImageBuilder', () => {
  const layers: Record<string, string[]> = {};
  const docker = {
    images: {
      list: async () => ['on the newer', 'on it', 'on it too'].map((id) => ({ id })),
      layers: async (name: string) => layers[name] ?? null,
    },
  } as unknown as Docker;
  const options = { root: '/', nodeImage: 'node:24' } as ImageOptions;
  const builder = new ImageBuilder(docker, {} as BundleStore, options, createLogger('test'));
  beforeEach(() => {
    layers['on it'] = ['a', 'b', 'own'];
    layers['on it too'] = ['a', 'b', 'own', 'of a stranger'];
    layers['on the newer'] = ['a', 'c', 'own'];
    layers['node:24'] = ['a', 'b'];
  });

  it('takes the runtime image that stands on what the name of its base means now', async () => {
    delete layers['on it too']; // removed just now
    expect(await builder.runtime()).toBe('on it');
    layers['node:24'] = ['a', 'c'];
    expect(await builder.runtime()).toBe('on the newer');
    layers['node:24'] = ['d'];
    expect(await builder.runtime()).toBeUndefined();
  });

  it('makes the runtime image once for those who ask at the same time, and knows that it builds', async () => {
    layers['node:24'] = ['d']; // there is none of it
    let finish = (_id: string) => {};
    const build = jest.fn(() => new Promise<string>((resolve) => (finish = resolve)));
    const images = { ...docker.images, build } as unknown as Docker['images'];
    const bundles = {
      openChecked: async () => Promise.reject(new Error('the files are gone')),
    } as unknown as BundleStore;
    const both = new ImageBuilder({ ...docker, images } as Docker, bundles, options, createLogger('test'));
    const version = { model: 'pets', version: 1, bundle: 'b' } as Parameters<ImageBuilder['build']>[0];
    const ends = Promise.allSettled([both.build(version), both.build({ ...version, version: 2 })]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(build).toHaveBeenCalledTimes(1);
    expect(both.isBuilding).toBe(true);
    finish('runtime');
    expect((await ends).map((end) => end.status === 'rejected' && end.reason.message)).toEqual([
      'the files are gone',
      'the files are gone',
    ]);
    expect(both.isBuilding).toBe(false);
  });

  it('takes the oldest where the base is not on the daemon, which would pull it', async () => {
    delete layers['node:24'];
    expect(await builder.runtime()).toBe('on it too');
  });
});
