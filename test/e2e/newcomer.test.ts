import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openPageIn } from '../support/browser';
import { patiently } from '../support/loop';
import { crops, type PhotoName, photo } from '../support/photos';
import { Product } from '../support/product';
import { until } from '../support/until';

/**
 * What the README promises a newcomer, from a fresh clone: start, curl, correct in the page, retrain, see it live, stop,
 * start again. The textures are no ImageNet classes; they are taught from crops, and judged on crops never seen.
 */
const TEXTURES = ['brick', 'grass', 'gravel'] as const;
const TAUGHT = 5;
const HELD_OUT = 4;
/** Coffee and camera, classified before and right as they are. */
const OTHERS = 2;
const SET_UP_MS = 3_600_000;

describeInBrowser('a newcomer, from a fresh clone', () => {
  let clone: string;
  let product: Product;
  let browser: Browser;
  let page: Page;
  const photos = new Map<PhotoName, Buffer[]>();

  beforeAll(async () => {
    clone = mkdtempSync(path.join(tmpdir(), 'amend-clone-'));
    execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
    product = Product.create({ root: clone });
    for (const name of TEXTURES) photos.set(name, await crops(name, TAUGHT + HELD_OUT));
    browser = await openBrowser();
    page = await openPageIn(browser);
  });

  afterAll(async () => {
    await product?.dispose();
    await browser?.close();
    rmSync(clone, { recursive: true, force: true });
  });

  it(
    'npm start sets up what is missing and prints an address',
    async () => {
      await product.start(SET_UP_MS);
      expect(product.log).toMatch(/Installing dependencies/);
      expect(product.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const ready = await until(() => patiently(() => product.get('/readyz')), { what: 'it to be ready' });
      expect(ready).toMatchObject({ status: 'ready' });
    },
    SET_UP_MS,
  );

  it('the curl of the README answers with ImageNet classes', async () => {
    const answer = execFileSync('curl', [
      '-sS',
      '-F',
      'image=@test/photos/coffee.png',
      `${product.url}/v1/classify`,
    ]);
    expect(JSON.parse(answer.toString())).toMatchObject({
      model: 'default',
      version: 1,
      predictions: [{ name: 'espresso' }, {}, {}, {}, {}],
    });
    expect((await product.classify(photo('camera'))).predictions[0]?.name).toBe('tripod');
  });

  it.each(TEXTURES)('dropping photos of %s and naming them makes a class', async (name) => {
    await page.goto(product.url);
    const taught = photos.get(name)?.slice(0, TAUGHT) ?? [];
    await page
      .getByLabel('Photos to classify')
      .setInputFiles(
        taught.map((buffer, i) => ({ name: `${name}-${i}.png`, mimeType: 'image/png', buffer })),
      );
    // The newest photos stand first, and those already corrected offer no field any more.
    for (let i = 0; i < TAUGHT; i++) {
      await expectCount(page, OTHERS + TAUGHT - i);
      await nameFirstPhoto(page, name);
    }
    await expectCount(page, OTHERS);
  });

  it('learning takes the corrections live, and the page shows it', async () => {
    await page.goto(`${product.url}/versions`);
    await page.getByRole('status').getByText('Version 1 live').waitFor();
    await page.getByRole('button', { name: `Learn from ${TEXTURES.length * TAUGHT} corrections` }).click();
    await page.getByRole('status').getByText('Version 2 live').waitFor({ timeout: 600_000 });
    const versions = await product.get<{
      items: { number: number; state: string; verdict: { passed: boolean; reasons: { says: string }[] } }[];
    }>('/v1/models/default/versions');
    const second = versions.items.find((version) => version.number === 2);
    expect(second).toMatchObject({ state: 'live', verdict: { passed: true } });
    // What the gate measured stands on the page, in words.
    await page
      .getByText(second?.verdict.reasons[0]?.says ?? 'no reason')
      .first()
      .waitFor();
  });

  it('each correction says that it is live, and what the version answers for its photo', async () => {
    const { items } = await product.get<{ items: { id: string; corrections: unknown[] }[] }>(
      '/v1/models/default/predictions?corrected=true&limit=100',
    );
    expect(items).toHaveLength(TEXTURES.length * TAUGHT);
    for (const { id } of items) {
      const { fix } = await product.get<{ fix: { state: string; version: number; says: { name: string } } }>(
        `/v1/predictions/${id}`,
      );
      expect(fix).toMatchObject({ state: 'live', version: 2 });
      expect(TEXTURES).toContain(fix.says.name);
    }
  });

  const recognises = async () => {
    for (const name of TEXTURES)
      for (const crop of photos.get(name)?.slice(TAUGHT) ?? []) {
        const answer = await product.classify(crop);
        expect([answer.version, answer.predictions[0]?.name]).toEqual([2, name]);
      }
    expect((await product.classify(photo('coffee'))).predictions[0]?.name).toBe('espresso');
    expect((await product.classify(photo('camera'))).predictions[0]?.name).toBe('tripod');
  };

  it('the new classes are recognised on crops never seen, and everything else still is', recognises);

  it('Ctrl-C, npm start: all of it is still there', async () => {
    await product.stop();
    await until(() => /Nothing is lost/.test(product.log), { what: 'its last words' });
    expect(product.pids('dist/main.js')).toEqual([]);
    // Written anew as it was, as a tool does that looks at it: nothing to install.
    utimesSync(path.join(clone, 'package-lock.json'), new Date(), new Date());
    await product.start();
    expect(product.log).not.toMatch(/Installing dependencies/);
    await recognises();
    const { items } = await product.get<{ items: unknown[] }>(
      '/v1/models/default/predictions?corrected=true&limit=100',
    );
    expect(items).toHaveLength(TEXTURES.length * TAUGHT);
  });
});

/** Types the name at the first photo that waits for one, and picks the class of that name, or the offer to make it. */
async function nameFirstPhoto(page: Page, name: string): Promise<void> {
  const label = 'What it really shows';
  const waiting = page.getByRole('group').filter({ has: page.getByRole('combobox', { name: label }) });
  const card = await waiting.first().elementHandle();
  const option = page.getByRole('option', { name: new RegExp(`^(${name}|Make new class “${name}”)$`) });
  const field = () => card?.$(`role=combobox[name="${label}"]`);
  // The focus moves on to the next photo after each answer; a field that lost it while we typed is filled again.
  await until(
    async () => {
      await (await field())?.fill(name).catch(() => undefined);
      const clicked = await option
        .first()
        .click({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
      // A click that took too long may have counted all the same.
      return clicked || !(await field());
    },
    { what: `the option ${name}` },
  );
}

/** Waits until the page offers so many photos to correct. */
async function expectCount(page: Page, count: number): Promise<void> {
  const fields = page.getByRole('combobox', { name: 'What it really shows' });
  await until(async () => (await fields.count()) === count, { what: `${count} photos to correct` });
}
