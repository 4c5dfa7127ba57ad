import type { Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { hurried } from '../support/page-time';
import { PhotoCard } from '../support/photo-card';
import { another } from '../support/photos';

/** Amend does not answer for a while: what people say is kept, what is missing shows as soon as it can be had. */
describeInBrowser('while Amend does not answer', () => {
  const { product, openPage } = productInBrowser();
  let page: Page;
  let card: PhotoCard;

  beforeEach(async () => {
    page = await openPage();
    await page.clock.install();
    card = new PhotoCard(page, (await product.classify(await another('coffee'))).id);
  });

  it('a correction is sent until it is recorded, however long that takes', async () => {
    let away = true;
    const asked = { refused: 0, passed: 0 };
    await page.route('**/corrections', (route) => {
      asked[away ? 'refused' : 'passed'] += 1;
      return away ? route.abort() : route.continue();
    });
    await page.goto(product.url);
    await card.take();
    await page.keyboard.press('Enter');
    await page.getByText('Recording “espresso”…').waitFor();
    await hurried(page, () => asked.refused >= 4, { what: 'it to ask again and again' });
    away = false;
    const confirmed = card.shown.getByText('Confirmed');
    await hurried(page, () => confirmed.isVisible(), { what: 'it to be recorded' });
    expect(asked.passed).toBe(1);
    await page.keyboard.press('z');
    await card.right.waitFor();
  });

  it('an answer can be taken back while it is still being recorded', async () => {
    let away = true;
    await page.route('**/corrections', (route) => (away ? route.abort() : route.continue()));
    await page.goto(product.url);
    await card.take();
    await page.keyboard.press('Enter');
    await page.getByText('Recording “espresso”…').waitFor();
    await page.keyboard.press('z');
    let undone: boolean | undefined;
    page.on('response', (answer) => {
      if (answer.request().method() === 'DELETE') undone = answer.ok();
    });
    away = false;
    await hurried(page, () => undone !== undefined, { what: 'it to be recorded and taken back' });
    expect(undone).toBe(true);
    await card.right.waitFor();
  });

  it('photos are sent again', async () => {
    let blips = 2;
    await page.route('**/classify?**', (route) => {
      blips -= 1;
      return blips >= 0 ? route.abort() : route.continue();
    });
    await page.goto(product.url);
    await card.shown.waitFor();
    const answered = page.getByRole('group', { name: /^Photo answered/ });
    const before = await answered.count();
    await page
      .getByLabel('Photos to classify')
      .setInputFiles([{ name: 'grass.png', mimeType: 'image/png', buffer: await another('grass') }]);
    await page.getByText('Amend does not answer right now; they are sent again').waitFor();
    await hurried(page, async () => (await answered.count()) > before, { what: 'an answer' });
    expect(blips).toBe(-1);
  });

  it('says that it is out of date, and no longer once Amend answers', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${product.url}/review`);
    const order = page.getByRole('combobox', { name: 'Order' });
    await order.waitFor();
    await page.getByRole('link', { name: /Version \d+ live/ }).waitFor(); // only what is known can be out of date
    const top = async () => (await order.boundingBox())?.y ?? 0;
    const before = await top();
    const notice = page.getByRole('alert').filter({ hasText: 'Amend does not answer' });
    await page.route('**/v1/**', (route) => route.abort());
    await hurried(page, () => notice.isVisible(), { what: 'the notice' });
    const { y = 0, height = 0 } = (await notice.boundingBox()) ?? {};
    expect(await top()).toBe(before);
    expect(y + height).toBeLessThanOrEqual(before);
    await page.unroute('**/v1/**');
    await hurried(page, async () => !(await notice.isVisible()), { what: 'the notice to go' });
  });

  it('a page whose code is gone, as after an update, is loaded anew, but not before all is sent', async () => {
    await page.goto(product.url);
    await card.take();
    await page.route('**/corrections', (route) => route.abort());
    await page.route('**/assets/versions-page*', (route) => route.fulfill({ status: 404 }));
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Versions', exact: true }).click();
    await page.getByText('Not sent yet: 1 change. As soon as all is sent, it is.').waitFor();
    expect(loads).toBe(0);
    await page.unroute('**/assets/versions-page*');
    await page.unroute('**/corrections');
    await page.clock.fastForward(60_000); // to the next time that it is sent
    await page.getByRole('heading', { level: 1, name: 'Versions' }).waitFor();
    expect(loads).toBe(1);
    await page.goto(product.url);
    await card.shown.getByText('Confirmed').waitFor();
  });

  it('what could not be loaded is shown as soon as it can be', async () => {
    let answer = (): void => undefined;
    let asked = Promise.resolve();
    await page.route('**/v1/me', async (route) => {
      await asked;
      await route.abort();
    });
    await page.goto(product.url);
    const again = page.getByRole('button', { name: 'Try again' });
    await hurried(page, () => again.isVisible(), { what: 'it to be given up for now' });
    const notice = await page.getByRole('alert').getByText('Amend could not be reached').elementHandle();
    asked = new Promise((resolve) => {
      answer = resolve;
    });
    const trying = page.getByRole('button', { name: 'Trying…' });
    await hurried(page, () => trying.isVisible(), { what: 'it to be tried again' });
    answer();
    await hurried(page, () => again.isVisible(), { what: 'it to be given up once more' });
    expect(await notice?.isVisible()).toBe(true); // it did not come and go meanwhile
    await page.unroute('**/v1/me');
    await hurried(page, () => card.shown.isVisible(), { what: 'the photo' });
  });

  it('what was undone together can be asked for again', async () => {
    await page.route('**/corrections/undo', (route) => route.abort());
    await page.goto(`${product.url}/data`);
    const again = page.getByRole('button', { name: 'Try again' });
    await hurried(page, () => again.isVisible(), { what: 'it to be given up for now' });
    const notice = page.getByRole('alert').getByText('What was undone together could not be loaded');
    await notice.waitFor();
    await page.unroute('**/corrections/undo');
    await again.click();
    await notice.waitFor({ state: 'detached' });
  });

  it('a photo that could not be loaded is shown as soon as it can be, and agreed with not before', async () => {
    await page.route('**/image?size=1024', (route) => route.abort());
    await page.goto(`${product.url}/review`);
    const missing = page.getByRole('img', { name: 'cannot be shown' });
    await missing.waitFor();
    const agree = page.getByRole('button', { name: /^(Right|Keep the label)$/ });
    expect(await agree.isDisabled()).toBe(true);
    for (const key of ['Enter', 'y', '1']) await page.keyboard.press(key);
    await page.unroute('**/image?size=1024');
    await hurried(page, () => agree.isEnabled(), { what: 'it to be there to agree with' });
    expect(await missing.count()).toBe(0);
    await page.getByText('0 done').first().waitFor();
  });

  it('nor where photos are classified', async () => {
    await page.route('**/image?size=512', (route) => route.abort());
    await page.goto(product.url);
    await card.shown.getByRole('img', { name: 'cannot be shown' }).waitFor();
    expect(await card.right.isDisabled()).toBe(true);
    await card.shown.focus();
    for (const key of ['Enter', 'y', '1']) await page.keyboard.press(key);
    await page.unroute('**/image?size=512');
    await hurried(page, () => card.right.isEnabled(), { what: 'it to be there to agree with' });
    await page.keyboard.press('Enter');
    await card.shown.getByText('Confirmed').waitFor();
  });

  it('a retired class is brought back by its name, and none is made while the classes are unknown', async () => {
    const { id } = await product.post<{ id: string }>('/v1/models/default/classes', { name: 'gnome' });
    await product.call('PATCH', `/v1/models/default/classes/${id}`, { status: 'retired' });
    await page.route('**/v1/models/default/classes?**', (route) => route.abort());
    await page.goto(product.url);
    const field = card.shown.getByRole('combobox', { name: 'What it really shows' });
    await field.fill('Gnome');
    const again = page.getByRole('option', { name: 'The classes could not be loaded. Try again' });
    await hurried(page, () => again.isVisible(), { what: 'it to be given up for now' });
    expect(await page.getByRole('option', { name: /^(Make new class|Bring back)/ }).count()).toBe(0);
    await page.unroute('**/v1/models/default/classes?**');
    const back = page.getByRole('option', { name: 'Bring back “gnome”' });
    // The page tries again by itself too: then there is nothing to click any more.
    const clicked = again.click({ timeout: 20_000 }).catch(() => undefined);
    await back.waitFor();
    await clicked;
    await page.getByRole('status').getByText('Enter: Bring back “gnome”').waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
  });
});
