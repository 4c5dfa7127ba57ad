import type { Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { PhotoCard } from '../support/photo-card';
import { another, type PhotoName, photo } from '../support/photos';
import { until } from '../support/until';

/** Where photos are classified and their answers corrected. */
describeInBrowser('the page where photos are classified', () => {
  const { product, openPage } = productInBrowser();
  let page: Page;

  beforeEach(async () => {
    page = await openPage();
  });

  /** A photo that was classified just now. */
  const classified = async (name: PhotoName = 'coffee') => {
    const { id } = await product.classify(await another(name));
    return { id, card: new PhotoCard(page, id) };
  };
  const answered = () => page.getByRole('group', { name: /^Photo answered/ });
  const drop = (...photos: Buffer[]) =>
    page
      .getByLabel('Photos to classify')
      .setInputFiles(photos.map((buffer, i) => ({ name: `${i}.png`, mimeType: 'image/png', buffer })));

  it('what people said is found again, and nothing else beside it', async () => {
    const said = await classified('brick');
    await product.post(`/v1/predictions/${said.id}/corrections`, { newClass: 'brick wall' });
    const { card } = await classified();
    await page.goto(product.url);
    await card.shown.waitFor();
    await page.getByText('Corrected or confirmed', { exact: true }).click();
    await card.shown.waitFor({ state: 'detached' });
    await said.card.shown.getByRole('list', { name: 'Way to live' }).waitFor();
    await page.reload();
    await said.card.shown.getByRole('list', { name: 'Way to live' }).waitFor();
    expect(await card.shown.count()).toBe(0);
    expect(await page.getByRole('list', { name: 'Way to live' }).count()).toBe(await answered().count());
  });

  it('a photo that was classified twice tells in both places what it is labelled, and what became of that', async () => {
    const image = await another('gravel');
    const first = await product.classify(image);
    const second = await product.classify(image);
    await product.post(`/v1/predictions/${first.id}/corrections`, { newClass: 'pebbles' });
    await page.goto(product.url);
    await new PhotoCard(page, second.id).shown.getByText('Labelled “pebbles” so far.').waitFor();
    await product.post(`/v1/predictions/${second.id}/corrections`, { newClass: 'gravel road' });
    await page.getByRole('button', { name: /^Learn from/ }).click();
    await page.reload();
    const { shown } = new PhotoCard(page, first.id);
    await shown.getByText('What counts instead of this is “gravel road”').waitFor();
    await shown.getByText(/^Version 2 now answers “gravel road”/).waitFor();
    const counts = new PhotoCard(page, second.id).shown;
    await counts.getByText(/^Version 2 now answers “gravel road”/).waitFor();
    await counts.getByRole('button', { name: 'Undo' }).click();
    await counts.getByText('Labelled “pebbles” so far.').waitFor();
  });

  it('many photos that cannot be read are dismissed with one word', async () => {
    await page.goto(product.url);
    await drop(...Array.from({ length: 9 }, () => Buffer.from('no photo')));
    await page.getByText('9 photos got no answer.').waitFor();
    await page.getByRole('button', { name: 'Dismiss all' }).click();
    await page.getByText('This is not a photo that can be read').first().waitFor({ state: 'detached' });
  });

  it('who cannot see it hears that a photo was answered, what is recorded, and what is taken back', async () => {
    const { card } = await classified();
    await page.goto(product.url);
    await card.shown.waitFor();
    const said = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();
    await drop(photo('camera'));
    await page
      .getByRole('status')
      .getByText(/^Answered “tripod”, \d+\s%$/)
      .waitFor();
    await card.take();
    await page.keyboard.press('Enter');
    await said('Recorded: espresso');
    await page.keyboard.press('z');
    await said('Taken back');
  });

  it('the keys of the answers stand on the photo that they act on', async () => {
    const { card } = await classified();
    await page.goto(product.url);
    const key = card.shown.locator('kbd').first();
    await key.waitFor({ state: 'attached' });
    expect(await key.isVisible()).toBe(false);
    await card.shown.focus();
    await key.waitFor();
  });

  it('? shows the keys', async () => {
    await page.goto(product.url);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).waitFor();
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('None of the classes');
    await until(
      async () => {
        await page.keyboard.press('?');
        return keys.isVisible();
      },
      { what: 'the keys' },
    );
  });

  it('a photo opens large, once, and the keys stay with its card', async () => {
    const { card } = await classified();
    await page.goto(product.url);
    await card.shown.focus();
    const [large] = await Promise.all([
      page.context().waitForEvent('page'),
      card.shown.getByRole('link', { name: 'Answered “espresso”' }).dblclick(),
    ]);
    await large.waitForLoadState();
    expect(page.context().pages()).toHaveLength(2);
    await large.close();
    expect(await card.shown.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  });

  /** The newest of enough photos that the page can be scrolled with others above it and below. */
  const oneOfMany = async () => {
    for (let i = 0; i < 5; i += 1) await classified('brick');
    return classified();
  };

  it('the photo in hand stays in its place while others come in above it', async () => {
    const { card } = await oneOfMany();
    await page.goto(product.url);
    await card.shown.focus();
    const top = async () => (await card.shown.boundingBox())?.y ?? 0;
    const [before, count] = [await top(), await answered().count()];
    const photos = [await another('grass'), await another('grass'), await another('grass')];
    await drop(...photos);
    await answered()
      .nth(count + photos.length - 1)
      .waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(5);
  });

  it('so does what is seen where the photo in hand was scrolled away', async () => {
    const { card } = await oneOfMany();
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.goto(product.url);
    await card.shown.focus();
    const seen = await answered()
      .nth((await answered().count()) - 1)
      .elementHandle();
    await seen?.scrollIntoViewIfNeeded();
    const focused = await card.shown.boundingBox();
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThan(0);
    const top = async () => (await seen?.boundingBox())?.y ?? 0;
    const [before, count] = [await top(), await answered().count()];
    await drop(await another('gravel'));
    await answered().nth(count).waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(5);
  });
});
