import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from '@amend/db/sql';
import { Loop } from '../support/loop';
import { photo } from '../support/photos';
import { Product } from '../support/product';
import { until } from '../support/until';

const mount = mkdtempSync(path.join(tmpdir(), 'amend-images-'));
const mounted = mountSmallDisk();

/** A file system of 64 MB, for the bundle of version 1 lies there too; only root may make one. */
function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m,mode=777', 'tmpfs', mount], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

(mounted ? describe : describe.skip)('the disk for images is full (needs root, for a small disk)', () => {
  let product: Product;
  let loop: Loop;

  beforeAll(async () => {
    product = Product.create({ env: { STORAGE_URL: pathToFileURL(mount).href } });
    await product.start();
    loop = new Loop(product);
  });

  afterAll(async () => {
    await product?.dispose();
    execFileSync('umount', [mount]);
    rmSync(mount, { recursive: true });
  });

  it('is said, nothing is acknowledged, and it goes on once there is room', async () => {
    await loop.classify(photo('camera'));
    const ballast = path.join(mount, 'ballast');
    const { bavail, bsize } = statfsSync(mount);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));

    const response = await fetch(`${product.url}/v1/classify`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: new Uint8Array(photo('coffee')),
    });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: 'storage_full' } });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${product.url}/readyz`)).status).toBe(503);
    expect(await loop.database.rows(sql`select id from predictions`)).toHaveLength(1);
    // What needs no room is answered as ever.
    expect((await product.classify(photo('coffee'), '?store=false')).predictions[0]?.name).toBe('espresso');

    rmSync(ballast);
    await loop.classify(photo('coffee'));
    await until(async () => (await fetch(`${product.url}/readyz`)).status === 200, { what: 'readiness' });
    await loop.expectWhole();
  });
});
