import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { imageHash } from './image-hash.js';
import type { ImageStore } from './image-store.js';
import { openImageStore } from './open-image-store.js';

let outside: string;
let folder: string;
let store: ImageStore;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'images with space-'));
  folder = join(outside, 'two', 'deep');
  store = await openImageStore(pathToFileURL(folder).href);
});
afterEach(() => rm(outside, { recursive: true, force: true }));

const bytes = Buffer.from('an image');
const hash = imageHash(bytes);

describe('file store', () => {
  it('gives back what was put', async () => {
    expect(await store.get(hash)).toBeNull();
    await store.put(hash, bytes);
    expect(await store.get(hash)).toEqual(bytes);
    expect(await readFile(join(folder, hash.slice(0, 2), hash))).toEqual(bytes);
  });

  it('is closed to others who use the machine', async () => {
    await store.put(hash, bytes);
    for (const name of ['incoming', hash.slice(0, 2)])
      expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  });

  it('is closed where it was made open, but not to a group that it was shared with', async () => {
    const [open, shared] = [join(folder, '00'), join(folder, '01')];
    await Promise.all([chmod(open, 0o755), chmod(shared, 0o770)]);
    await openImageStore(pathToFileURL(folder).href);
    expect((await stat(open)).mode & 0o777).toBe(0o700);
    expect((await stat(shared)).mode & 0o777).toBe(0o770);
  });

  it('keeps one whole file of many puts of the same image at once, and nothing beside it', async () => {
    const large = Buffer.alloc(300_000, 7);
    const name = imageHash(large);
    await Promise.all(Array.from({ length: 20 }, () => store.put(name, large)));
    expect(await store.get(name)).toEqual(large);
    expect(await readdir(join(folder, name.slice(0, 2)))).toEqual([name]);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('never takes what a killed process left for an image, and clears it away once it is old', async () => {
    const [left, recent] = [join(folder, 'incoming', 'left'), join(folder, 'incoming', 'recent')];
    await Promise.all([left, recent].map((path) => writeFile(path, bytes.subarray(0, 3))));
    await utimes(left, new Date(0), new Date(0));
    const reopened = await openImageStore(pathToFileURL(folder).href);
    expect(await reopened.get(hash)).toBeNull();
    expect(await readdir(join(folder, 'incoming'))).toEqual(['recent']);
  });

  it('reports a write that fails, and leaves nothing of it', async () => {
    await rm(join(folder, hash.slice(0, 2)), { recursive: true });
    await writeFile(join(folder, hash.slice(0, 2)), 'in the way');
    await expect(store.put(hash, bytes)).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('checks that it can be written', async () => {
    await store.check();
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    await rm(join(folder, 'incoming'), { recursive: true });
    await expect(store.check()).rejects.toMatchObject({ code: 'ENOENT' });
  });

  // Names that would lead out of the store, but no further than to this test's folder.
  it.each(['', '..', '../outside', `${hash}/x`, hash.toUpperCase()])('refuses the name %j', async (name) => {
    await expect(store.put(name, bytes)).rejects.toThrow('Not the hash of an image');
    await expect(store.get(name)).rejects.toThrow('Not the hash of an image');
  });

  it('opens only where it can make its folders, and only what it knows', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openImageStore(pathToFileURL(join(folder, 'file')).href)).rejects.toMatchObject({
      code: 'EEXIST',
    });
    await expect(openImageStore('https://example.com/images')).rejects.toThrow('not https:');
  });
});

it('imageHash is SHA-256', () => {
  expect(imageHash(Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
