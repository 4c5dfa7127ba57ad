import type { Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';

const SENTENCE =
  'The disk that holds the photos has no room left, and what was handed in could not be kept. ';

/** What people and other programs wrote makes no page long or wide, however much it is. */
describeInBrowser('long texts', () => {
  const { product, openPage } = productInBrowser();
  let page: Page;

  beforeAll(async () => {
    page = await openPage({ viewport: { width: 390, height: 844 } });
  });

  /** Answered by it the page shows it as what was said by whoever refused. */
  const refuseWith = (message: string) =>
    page.route('**/classify?**', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/json',
        body: JSON.stringify({ error: { code: 'internal', message, requestId: 'one' } }),
      }),
    );
  const hand = (name: string) =>
    page
      .getByLabel('Photos to classify')
      .setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from('none') });

  it('of an error are cut at first, and there for whoever wants to read on', async () => {
    await page.goto(product.url);
    await refuseWith(SENTENCE.repeat(20));
    await hand('a.png');
    const text = page.getByText(SENTENCE.trim()).first();
    await text.waitFor();
    const height = async () => (await text.boundingBox())?.height ?? 0;
    const cut = await height();
    expect(cut).toBeLessThan(90);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'Show less' }).waitFor();
    expect(await height()).toBeGreaterThan(4 * cut);
    await page.getByRole('button', { name: 'Dismiss' }).click();
  });

  it('are shown whole where they are short', async () => {
    await refuseWith(SENTENCE);
    await hand('a.png');
    await page.getByText(SENTENCE.trim()).waitFor();
    expect(await page.getByRole('button', { name: 'Show all' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Dismiss' }).click();
  });

  it("of a model's name take one line of the header, and are whole in its title", async () => {
    const name = 'toys-and-vehicles-of-the-north-hall-warehouse';
    await product.post('/v1/models', { name });
    await page.goto(`${product.url}/?model=${name}`);
    const shown = page.getByRole('button', { name: `Model: ${name}` });
    await shown.waitFor();
    expect(await shown.getAttribute('title')).toBe(name);
    const header = await page.getByRole('banner').boundingBox();
    const button = await shown.boundingBox();
    expect(button?.y).toBeGreaterThanOrEqual(0);
    expect(button?.height).toBeLessThan(header?.height ?? 0);
    await page.goto(product.url);
  });

  it('of a file name take two lines, and are whole in its title', async () => {
    const name = `${'w'.repeat(200)}.png`;
    await hand(name);
    const shown = page.getByTitle(name);
    await shown.waitFor();
    expect((await shown.boundingBox())?.height).toBeLessThan(60);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
