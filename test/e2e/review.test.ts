import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { expectReadable } from '../support/looks';
import { another } from '../support/photos';
import { until } from '../support/until';

/** Photos are looked at one by one, each answered, skipped or left for later. */
describeInBrowser('reviewing photo by photo', () => {
  const { product, openPage } = productInBrowser();
  let page: Page;

  beforeEach(async () => {
    page = await openPage();
    for (let i = 0; i < 3; i += 1) await product.classify(await another('gravel'));
  });

  const skip = () => page.getByRole('button', { name: 'Skip' });
  const open = async () => {
    await page.goto(`${product.url}/review`);
    await skip().waitFor();
  };
  /** The same in a window of another kind. */
  const openAs = async (look: BrowserContextOptions) => {
    await page.context().close();
    page = await openPage(look);
  };

  const label = { classId: '01a20603-1567-7753-a02d-2de3af28a75c', name: 'film camera' };
  /** Has each photo told as one whose label may be wrong. */
  const doubtAll = () =>
    page.route('**/review?**', async (route) => {
      const response = await route.fetch();
      const list = (await response.json()) as { items: { why: object }[] };
      for (const { why } of list.items)
        Object.assign(why, { order: 'suspect', label, likely: { ...label, name: 'tripod' } });
      await route.fulfill({ response, json: list });
    });

  it('? shows the keys', async () => {
    await open();
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('None of the classes');
    await until(
      async () => {
        await page.keyboard.press('?');
        return keys.isVisible();
      },
      { what: 'the keys' },
    );
  });

  it('an order with no photo in it says so, and leads to the best mix', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByRole('option', { name: 'Look again' }).click();
    await page.getByText('No photo waits under “Look again”.').waitFor();
    await page.getByRole('button', { name: 'Show the best mix' }).click();
    await skip().waitFor();
  });

  it('the photo takes the width of a large window, and what waits to be learned is seen beneath it', async () => {
    const { id } = await product.classify(await another('brick'));
    await product.post(`/v1/predictions/${id}/corrections`, { newClass: 'brick wall' });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open();
    const photo = page
      .getByRole('main')
      .getByRole('link')
      .filter({ has: page.getByRole('img') });
    expect((await photo.boundingBox())?.width).toBeGreaterThan(1_000);
    const learning = page.getByRole('region', { name: 'Learning' });
    await learning.waitFor();
    const { y = 0, height = 0 } = (await learning.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(1080);
  });

  it.each([800, 650])('the ways to answer stay in place from photo to photo, %s px high', async (height) => {
    await page.setViewportSize({ width: 1280, height });
    await open();
    const place = await skip().boundingBox();
    await skip().click();
    await page.getByText('Before: skipped').waitFor();
    expect(await skip().boundingBox()).toEqual(place);
  });

  it.each([
    { width: 360, height: 740, hasTouch: true },
    { width: 360, height: 640, hasTouch: true },
    { width: 360, height: 640, hasTouch: false },
    { width: 320, height: 568, hasTouch: true },
  ])('the ways to answer are seen below the first answer, whatever is told of a photo: %j', async (look) => {
    const { hasTouch, ...viewport } = look;
    await openAs({ viewport, hasTouch });
    await doubtAll();
    await open();
    const first = page.getByText(label.name, { exact: true });
    await first.waitFor();
    const [top, bottom] = [(one: Box) => one?.y ?? 0, (one: Box) => (one?.y ?? 0) + (one?.height ?? 0)];
    const bar = top(await page.getByRole('navigation', { name: 'Pages' }).boundingBox());
    const ways = ['Keep the label', 'None of these', 'Skip'];
    const boxes = await Promise.all(ways.map((name) => page.getByRole('button', { name }).boundingBox()));
    expect(Math.max(...boxes.map(bottom))).toBeLessThanOrEqual(bar);
    expect(bottom(await first.boundingBox())).toBeLessThanOrEqual(Math.min(...boxes.map(top)));
  });

  it.each([320, 375, 412])('Skip has no row to itself on a phone %i px wide', async (width) => {
    await openAs({ viewport: { width, height: 640 }, hasTouch: true });
    const rowOf = async (name: string) =>
      Math.round((await page.getByRole('button', { name }).boundingBox())?.y ?? 0);
    await open();
    expect(await rowOf('Skip')).toBe(await rowOf('Right'));
    await doubtAll();
    await open();
    await page.getByText(label.name, { exact: true }).waitFor();
    expect(await rowOf('Skip')).toBe(await rowOf('None of these'));
  });

  it('why a photo is shown is read whole in a small window', async () => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await doubtAll();
    await open();
    const why = await page.getByText(/ Which is right\?$/).boundingBox();
    const keep = await page.getByRole('button', { name: 'Keep the label' }).boundingBox();
    expect((why?.y ?? 0) + (why?.height ?? 0)).toBeLessThanOrEqual(keep?.y ?? 0);
  });

  it.each([
    { width: 360, height: 740 },
    { width: 740, height: 360 },
  ])('the next photo is seen from the buttons, whose words are whole, on a phone: %j', async (viewport) => {
    await openAs({ viewport, hasTouch: true });
    await open();
    await page.evaluate(
      'window.scrollTo(0, document.querySelector("[aria-label=\'Next photos\']").offsetTop)',
    );
    await skip().tap();
    await page.getByText('Before: skipped').waitFor();
    const box = await page.locator('[title="Show it large"]').boundingBox();
    const bar = await page.getByRole('navigation', { name: 'Pages' }).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    const [needed, has] = await page
      .getByRole('button', { name: 'None of these' })
      .locator('.mantine-Button-label')
      .evaluate((label): [number, number] => [label.scrollWidth, label.clientWidth]);
    expect(needed).toBeLessThanOrEqual(has);
  });

  it('a class to narrow it to is found as others are, also where its name is spelled otherwise', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Only photos answered as' }).fill('panda giant');
    await page.getByRole('option', { name: 'giant panda' }).waitFor();
    await page.getByRole('combobox', { name: 'Only photos answered as' }).fill('giant pnada');
    await page.getByRole('option', { name: 'giant panda' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('No photo that was answered with this class waits for a look.').waitFor();
  });

  it('Tab leads on from an open list of choices', async () => {
    await open();
    const focused = () =>
      page.evaluate('document.activeElement.ariaLabel || document.activeElement.innerText');
    await page.getByRole('combobox', { name: 'What it really shows' }).focus();
    await page.keyboard.type('a');
    await page.getByRole('option').nth(20).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^None of these/);
    const order = page.getByRole('combobox', { name: 'Order' });
    await order.focus();
    await order.press('Enter');
    await page.getByRole('option', { name: 'Best mix' }).waitFor();
    await expectReadable(page);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Many at once');
  });

  it('the second click of a double click answers no other photo', async () => {
    await open();
    await page.getByRole('button', { name: 'None of these' }).dblclick();
    await page.getByText('1 done').first().waitFor();
  });

  it('photos that were left open for half an hour are asked for anew before one goes on', async () => {
    await page.clock.install();
    const first = () => page.getByTitle('Show it large').getAttribute('href');
    await open();
    await skip().click();
    await page.getByText('Before: skipped').waitFor();
    const inHand = (await first()) ?? '';
    await page.clock.fastForward('29:00');
    await page.getByTitle('Show it large').waitFor();
    await page.clock.fastForward('01:30');
    await page.getByText('Meanwhile others may have answered these.').waitFor();
    const [, id] = /predictions\/([^/]+)/.exec(inHand) ?? [];
    await product.post(`/v1/predictions/${id}/corrections`, { none: true }); // somebody else
    await page.keyboard.press('Enter');
    await page.getByText('0 done').first().waitFor();
    expect(await first()).not.toBe(inHand);
  });
});

type Box = Awaited<ReturnType<Locator['boundingBox']>>;
