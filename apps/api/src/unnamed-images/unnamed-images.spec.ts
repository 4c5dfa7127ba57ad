import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from '@amend/db';
import { type ImageStore, imageHash, openImageStore } from '@amend/images';
import type { Logger } from '@amend/logging';
import { until } from '../../../../test/support/until.js';
import { UnnamedImages } from './unnamed-images.js';

const logger = { warn: (...told: unknown[]) => fail(String(told)) } as unknown as Logger;
const bytes = Buffer.from('an image');
const hash = imageHash(bytes);

let folder: string;
let store: ImageStore;
let unnamed: UnnamedImages;
/** The images that have a row. */
let named: Set<string>;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'amend-unnamed-'));
  store = await openImageStore(pathToFileURL(folder).href);
  named = new Set();
  const findMany = async ({ where }: { where: { sha256: { in: string[] } } }) =>
    where.sha256.in.filter((sha256) => named.has(sha256)).map((sha256) => ({ sha256 }));
  unnamed = new UnnamedImages({ image: { findMany } } as unknown as Database, store, logger);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function fail(why: string): never {
  throw new Error(why);
}

const failed = () => Promise.reject(new Error('the model is away'));
const storeAndFail = async () => {
  await expect(unnamed.unlessNamed(hash, store.put(hash, bytes), failed)).rejects.toThrow('away');
};
const isAside = async () => (await store.listAside()).length === 1;
const anHourLater = () => {
  const later = Date.now() + 61 * 60_000;
  jest.spyOn(Date, 'now').mockReturnValue(later);
};

describe('UnnamedImages', () => {
  it('removes the image of a call that failed, once no other call can be about to name it', async () => {
    await storeAndFail();
    await until(isAside, { what: 'the image to be set aside' });
    await unnamed.sweep();
    expect(await store.get(hash)).toEqual(bytes);
    anHourLater();
    await unnamed.sweep();
    expect(await store.get(hash)).toBeNull();
  });

  it('brings back what another call has named meanwhile', async () => {
    await storeAndFail();
    await until(isAside, { what: 'the image to be set aside' });
    named.add(hash);
    anHourLater();
    await unnamed.sweep();
    expect(await store.listAside()).toEqual([]);
    expect(await store.get(hash)).toEqual(bytes);
  });

  it('keeps what another call has stored again', async () => {
    await storeAndFail();
    await until(isAside, { what: 'the image to be set aside' });
    await store.put(hash, bytes);
    anHourLater();
    await unnamed.sweep();
    expect(await store.listAside()).toEqual([]);
    expect(await store.get(hash)).toEqual(bytes);
  });

  it('leaves what succeeds where it is', async () => {
    const stored = store.put(hash, bytes);
    expect(await unnamed.unlessNamed(hash, stored, async () => stored.then(() => 'done'))).toBe('done');
    expect(await store.listAside()).toEqual([]);
  });
});
