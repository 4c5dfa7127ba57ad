import { sql } from '@amend/db/sql';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { hasBrowser, needsBrowser, openBrowser, openPage } from '../support/browser';
import { crops, photo } from '../support/photos';
import { Product } from '../support/product';
import { ProductDatabase } from '../support/product-database';
import { until } from '../support/until';

const PAGES = { classify: '/', review: '/review', classes: '/classes', versions: '/versions', data: '/data' };
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 }, hasTouch: false },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 }, hasTouch: true },
] as const;
/** What a finger has to hit, but for links within text. */
const TARGETS = 'button, select, summary, [role="combobox"], .mantine-SegmentedControl-label';
const FINGER = 40;

/** Every page with something on it: readable for all (axe), no wider than the window, and quiet in the console. */
(hasBrowser ? describe : describe.skip)(`the pages ${needsBrowser}`, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = Product.create();
    await product.start();
    browser = await openBrowser();
    for (const crop of await crops('brick', 4)) {
      const { id } = await product.classify(crop);
      await product.post(`/v1/predictions/${id}/corrections`, {
        newClass: `brick ${'and mortar '.repeat(9)}`,
      });
    }
    await product.classify(photo('coffee'));
  });

  afterAll(async () => {
    await browser?.close();
    await product?.dispose();
  });

  describe.each(LOOKS)('in $colorScheme, $viewport.width pixels wide', (look) => {
    it.each(Object.entries(PAGES))('%s', async (_name, path) => {
      const page = await openPage(browser, look);
      try {
        const complaints = listen(page);
        await page.goto(product.url + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByRole('link', { name: /Version \d+ live/ }).waitFor();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual(
          [],
        );
        const [content, window] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, window.innerWidth]',
        );
        expect(content).toBeLessThanOrEqual(window);
        if (look.hasTouch) expect(await tooSmall(page)).toEqual([]);
        expect(complaints).toEqual([]);
      } finally {
        await page.context().close();
      }
    });
  });

  it('all pages are no wider than a phone whose letters are twice as large, nor is their head more than two rows', async () => {
    const large = await openBrowser(['--blink-settings=defaultFontSize=32']);
    try {
      const { viewport, hasTouch } = LOOKS[1];
      const page = await openPage(large, { viewport, hasTouch, isMobile: true });
      await page.route('**/v1/me', (route) =>
        route.fulfill({ json: { auth: 'required', name: 'ann', role: 'admin' } }),
      );
      const widths: Record<string, number> = {};
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(product.url + path);
        await page.getByRole('link', { name: /Version \d+ live/ }).waitFor();
        await page.waitForLoadState('networkidle');
        for (const more of await page.locator('summary').all()) await more.click();
        widths[name] = await page.evaluate('document.documentElement.scrollWidth');
        const inHead = await page.getByRole('banner').locator('button:visible, [role="status"]').all();
        const tops = await Promise.all(inHead.map(async (one) => (await one.boundingBox())?.y ?? 0));
        expect(inHead).toHaveLength(4);
        expect(new Set(tops.map((top) => Math.round(top / FINGER))).size).toBeLessThanOrEqual(2);
      }
      expect(widths).toEqual(Object.fromEntries(Object.keys(PAGES).map((name) => [name, viewport.width])));
    } finally {
      await large.close();
    }
  });

  describe('at work', () => {
    let page: Page;

    beforeEach(async () => {
      page = await openPage(browser);
    });

    afterEach(async () => {
      await page.context().close();
    });

    const lastPhoto = () => page.getByRole('group', { name: 'Photo answered “espresso”' });
    const right = () => lastPhoto().getByRole('button', { name: 'Right' });
    /** The keys act on it, once its photo is there to be seen. */
    const takeLastPhoto = async () => {
      await lastPhoto().focus();
      await until(() => right().isEnabled(), { what: 'its photo to be there' });
    };

    it('a correction is sent until it is recorded, however long Amend does not answer', async () => {
      let away = true;
      const asked = { refused: 0, passed: 0 };
      await page.route('**/corrections', (route) => {
        asked[away ? 'refused' : 'passed'] += 1;
        return away ? route.abort() : route.continue();
      });
      await page.goto(product.url);
      await takeLastPhoto();
      await page.keyboard.press('Enter');
      await page.getByText('Recording “espresso”…').waitFor();
      await until(() => asked.refused >= 4, { what: 'it to ask again and again' });
      away = false;
      await lastPhoto().getByText('Confirmed').waitFor();
      expect(asked.passed).toBe(1);
      await page.keyboard.press('z');
      await right().waitFor();
    });

    it('an answer can be taken back while it is still being recorded', async () => {
      let away = true;
      await page.route('**/corrections', (route) => (away ? route.abort() : route.continue()));
      await page.goto(product.url);
      await takeLastPhoto();
      await page.keyboard.press('Enter');
      await page.getByText('Recording “espresso”…').waitFor();
      await page.keyboard.press('z');
      const undone = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
      away = false;
      expect((await undone).ok()).toBe(true);
      await right().waitFor();
    });

    it('says that it is out of date while Amend does not answer, and no longer when it does', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${product.url}/review`);
      const order = page.getByRole('combobox', { name: 'Order' });
      await order.waitFor();
      await page.getByRole('link', { name: /Version \d+ live/ }).waitFor(); // only what is known can be out of date
      const top = async () => (await order.boundingBox())?.y ?? 0;
      const before = await top();
      const notice = page.getByRole('alert').filter({ hasText: 'Amend does not answer' });
      await page.route('**/v1/**', (route) => route.abort());
      await notice.waitFor();
      const { y = 0, height = 0 } = (await notice.boundingBox()) ?? {};
      expect(await top()).toBe(before);
      expect(y + height).toBeLessThanOrEqual(before);
      await page.unroute('**/v1/**');
      await notice.waitFor({ state: 'detached' });
    });

    it('a page whose code is gone, as after an update, is loaded anew, but not before all is sent', async () => {
      await page.clock.install();
      await page.goto(product.url);
      await takeLastPhoto();
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
      await lastPhoto().getByText('Confirmed').waitFor();
      await lastPhoto().focus();
      await page.keyboard.press('z');
      await right().waitFor();
    });

    it('what could not be loaded is shown as soon as it can be', async () => {
      await page.route('**/v1/me', (route) => route.abort());
      await page.goto(product.url);
      const notice = await page.getByRole('alert').getByText('Amend could not be reached').elementHandle();
      await page.getByRole('button', { name: 'Trying…' }).waitFor();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      expect(await notice?.isVisible()).toBe(true); // it did not come and go meanwhile
      await page.unroute('**/v1/me');
      await lastPhoto().waitFor();
    });

    it('a photo that could not be loaded is shown as soon as it can be, and agreed with not before', async () => {
      await page.route('**/image?size=1024', (route) => route.abort());
      await page.goto(`${product.url}/review`);
      await page.getByRole('img', { name: 'cannot be shown' }).waitFor();
      const agree = page.getByRole('button', { name: /^(Right|Keep the label)$/ });
      expect(await agree.isDisabled()).toBe(true);
      for (const key of ['Enter', 'y', '1']) await page.keyboard.press(key);
      await page.unroute('**/image?size=1024');
      await page.getByRole('img', { name: 'cannot be shown' }).waitFor({ state: 'detached' });
      await until(() => agree.isEnabled(), { what: 'it to be there to agree with' });
      await page.getByText('0 done').first().waitFor();
    });

    it('nor where photos are classified', async () => {
      await page.route('**/image?size=512', (route) => route.abort());
      await page.goto(product.url);
      await lastPhoto().getByRole('img', { name: 'cannot be shown' }).waitFor();
      expect(await right().isDisabled()).toBe(true);
      await lastPhoto().focus();
      for (const key of ['Enter', 'y', '1']) await page.keyboard.press(key);
      await page.unroute('**/image?size=512');
      await until(() => right().isEnabled(), { what: 'it to be there to agree with' });
      await page.keyboard.press('Enter');
      await lastPhoto().getByText('Confirmed').waitFor();
      await page.keyboard.press('z');
      await right().waitFor();
    });

    it('what people said is found again, and nothing else beside it', async () => {
      await page.goto(product.url);
      await lastPhoto().waitFor();
      await page.getByText('Corrected or confirmed', { exact: true }).click();
      await lastPhoto().waitFor({ state: 'detached' });
      const ways = page.getByRole('list', { name: 'Way to live' });
      await ways.nth(3).waitFor();
      expect(await ways.count()).toBe(4);
      await page.reload();
      await ways.nth(3).waitFor();
      expect(await lastPhoto().count()).toBe(0);
    });

    it('many photos that cannot be read are dismissed with one word', async () => {
      await page.goto(product.url);
      const texts = Array.from({ length: 9 }, (_, i) => ({
        name: `${i}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from('no photo'),
      }));
      await page.getByLabel('Photos to classify').setInputFiles(texts);
      await page.getByText('9 photos got no answer.').waitFor();
      await page.getByRole('button', { name: 'Dismiss all' }).click();
      await page.getByText('This is not a photo that can be read').first().waitFor({ state: 'detached' });
    });

    it.each(['/', '/review'])('? shows the keys of %s', async (path) => {
      await page.goto(product.url + path);
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

    it('an order with no photo in it says so, and leads to the best mix', async () => {
      await page.goto(`${product.url}/review`);
      await page.getByRole('combobox', { name: 'Order' }).click();
      await page.getByRole('option', { name: 'Look again' }).click();
      await page.getByText('No photo waits under “Look again”.').waitFor();
      await page.getByRole('button', { name: 'Show the best mix' }).click();
      await page.getByRole('button', { name: 'Skip' }).waitFor();
    });

    it.each([800, 650])(
      'the ways to answer stay in place from photo to photo, %s px high',
      async (height) => {
        await page.setViewportSize({ width: 1280, height });
        for (const crop of await crops('chelsea', 2)) await product.classify(crop);
        await page.goto(`${product.url}/review`);
        const skip = page.getByRole('button', { name: 'Skip' });
        await skip.waitFor();
        const place = await skip.boundingBox();
        await skip.click();
        await page.getByText('Before: skipped').waitFor();
        expect(await skip.boundingBox()).toEqual(place);
      },
    );

    it.each([
      { width: 360, height: 740, hasTouch: true },
      { width: 360, height: 640, hasTouch: true },
      { width: 360, height: 640, hasTouch: false },
      { width: 320, height: 568, hasTouch: true },
    ])(
      'the ways to answer are seen below the first answer, whatever is told of a photo: %j',
      async (look) => {
        const { hasTouch, ...viewport } = look;
        const narrow = await openPage(browser, { viewport, hasTouch });
        await product.classify(photo('camera'));
        const label = { classId: '01a20603-1567-7753-a02d-2de3af28a75c', name: 'film camera' };
        await narrow.route('**/review?**', async (route) => {
          const response = await route.fetch();
          const list = (await response.json()) as { items: { why: object }[] };
          for (const { why } of list.items)
            Object.assign(why, { order: 'suspect', label, likely: { ...label, name: 'tripod' } });
          await route.fulfill({ response, json: list });
        });
        await narrow.goto(`${product.url}/review`);
        const first = narrow.getByText(label.name, { exact: true });
        await first.waitFor();
        const [top, bottom] = [(one: Box) => one?.y ?? 0, (one: Box) => (one?.y ?? 0) + (one?.height ?? 0)];
        const bar = top(await narrow.getByRole('navigation', { name: 'Pages' }).boundingBox());
        const ways = ['Keep the label', 'None of these', 'Skip'];
        const boxes = await Promise.all(
          ways.map((name) => narrow.getByRole('button', { name }).boundingBox()),
        );
        expect(Math.max(...boxes.map(bottom))).toBeLessThanOrEqual(bar);
        expect(bottom(await first.boundingBox())).toBeLessThanOrEqual(Math.min(...boxes.map(top)));
        await narrow.context().close();
      },
    );

    it.each([
      { width: 360, height: 740 },
      { width: 740, height: 360 },
    ])('the next photo is seen from the buttons, whose words are whole, on a phone: %j', async (viewport) => {
      for (const crop of await crops('gravel', 3)) await product.classify(crop);
      const phone = await openPage(browser, { viewport, hasTouch: true });
      await phone.goto(`${product.url}/review`);
      const skip = phone.getByRole('button', { name: 'Skip' });
      await skip.waitFor();
      await phone.evaluate(
        'window.scrollTo(0, document.querySelector("[aria-label=\'Next photos\']").offsetTop)',
      );
      await skip.tap();
      await phone.getByText('Before: skipped').waitFor();
      const box = await phone.locator('[title="Show it large"]').boundingBox();
      const bar = await phone.getByRole('navigation', { name: 'Pages' }).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      const [needed, has] = await phone
        .getByRole('button', { name: 'None of these' })
        .locator('.mantine-Button-label')
        .evaluate((label): [number, number] => [label.scrollWidth, label.clientWidth]);
      expect(needed).toBeLessThanOrEqual(has);
      await phone.context().close();
    });

    it('where the system sets the colours, one sees which page it is, and what is on', async () => {
      const forced = await openPage(browser, { forcedColors: 'active' });
      await forced.goto(`${product.url}/versions`);
      await forced.getByLabel('Ask me before it goes live').waitFor({ state: 'attached' });
      const lines = await forced.evaluate<string[]>(`[...document.querySelectorAll('[aria-label="Pages"] a')]
        .filter((link) => getComputedStyle(link).borderBottomColor !== getComputedStyle(document.body).backgroundColor)
        .map((link) => link.textContent)`);
      expect(lines).toEqual(['Versions']);
      const look = await forced.evaluate<string[]>(`[
        getComputedStyle(document.querySelector('.mantine-Switch-track')).outlineStyle,
        getComputedStyle(document.querySelector('.mantine-Switch-thumb')).backgroundColor,
      ]`);
      expect(look).toEqual(['solid', 'rgb(0, 0, 0)']);
      await forced.context().close();
    });

    it('Tab leads on from an open list of choices', async () => {
      await page.goto(`${product.url}/review`);
      await page.getByRole('button', { name: 'Skip' }).waitFor();
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
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Many at once');
    });

    it('who cannot see it hears that a photo was answered, what is recorded, and what is taken back', async () => {
      await page.goto(product.url);
      await lastPhoto().waitFor();
      const said = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();
      await page
        .getByLabel('Photos to classify')
        .setInputFiles([{ name: 'camera.png', mimeType: 'image/png', buffer: photo('camera') }]);
      await page
        .getByRole('status')
        .getByText(/^Answered “tripod”, \d+ %$/)
        .waitFor();
      await takeLastPhoto();
      await page.keyboard.press('Enter');
      await said('Recorded: espresso');
      await page.keyboard.press('z');
      await said('Taken back');
    });

    it('the keys of the answers stand on the photo that they act on', async () => {
      await page.goto(product.url);
      const key = lastPhoto().locator('kbd').first();
      await key.waitFor({ state: 'attached' });
      expect(await key.isVisible()).toBe(false);
      await lastPhoto().focus();
      await key.waitFor();
    });

    it('an admin deletes a model by its name, and is shown another one', async () => {
      await product.post('/v1/models', { name: 'leaving' });
      await page.goto(`${product.url}/classes?model=leaving`);
      await page.getByRole('button', { name: 'Model: leaving' }).click();
      await page.getByRole('menuitem', { name: 'Delete this model…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Delete the model “leaving”?' });
      const field = dialog.getByLabel('Type leaving to delete it');
      await field.fill('leavin');
      expect(await dialog.getByRole('button', { name: 'Delete it' }).isDisabled()).toBe(true);
      await field.fill('leaving');
      await field.press('Enter');
      await page.getByRole('button', { name: 'Model: default' }).waitFor();
      await page.getByRole('heading', { level: 1, name: 'Classes' }).waitFor();
      await expect(product.get('/v1/models/leaving')).rejects.toThrow('404');
    });

    it('nobody else can delete a model, and nobody the default one', async () => {
      const deleting = page.getByRole('menuitem', { name: 'Delete this model…' });
      await page.goto(product.url);
      await page.getByRole('button', { name: 'Model: default' }).click();
      await page.getByRole('menuitem', { name: 'New model' }).waitFor();
      expect(await deleting.count()).toBe(0);
      await product.post('/v1/models', { name: 'kept', start: 'blank' });
      await page.route('**/v1/me', (route) =>
        route.fulfill({ json: { auth: 'required', name: 'ann', role: 'annotate' } }),
      );
      await page.goto(`${product.url}/?model=kept`);
      await page.getByRole('button', { name: 'Model: kept' }).click();
      await page.getByRole('menuitem', { name: 'kept' }).waitFor();
      expect(await deleting.count()).toBe(0);
    });

    it('a blank model says what to do, and takes no photo that it cannot answer', async () => {
      await product.post('/v1/models', { name: 'blank', start: 'blank' });
      await page.goto(`${product.url}/?model=blank`);
      await page.getByRole('heading', { name: '“blank” cannot answer yet' }).waitFor();
      expect(await page.getByLabel('Photos to classify').count()).toBe(0);
      await page.getByRole('main').getByRole('link', { name: 'Classes' }).click();
      await page.getByRole('heading', { level: 1, name: 'Classes' }).waitFor();
    });

    it('a model in int8 offers no learning that it cannot do', async () => {
      await product.post('/v1/models', { name: 'fast', precision: 'int8' });
      await page.goto(`${product.url}/versions?model=fast`);
      await page.getByRole('button', { name: 'Learn from corrections' }).waitFor();
      await page.getByLabel('When the checks pass').waitFor();
      expect(await page.getByText('Thorough').count()).toBe(0);
    });

    it('a field for a number shows what will be saved, also while it is emptied to type another one', async () => {
      await page.goto(`${product.url}/versions`);
      const atLeast = page.getByLabel('At least this many corrections');
      await atLeast.fill('');
      await atLeast.pressSequentially('20');
      expect(await atLeast.inputValue()).toBe('20');
      await page.getByText('Change how strict it is').click();
      const loss = page.getByLabel('Most that it may lose on checked photos');
      const before = await loss.inputValue();
      await loss.fill('150');
      expect(await loss.inputValue()).toBe(before);
    });

    it('versions, of which there may be megabytes, are asked for once while nothing happens to them', async () => {
      await page.goto('about:blank'); // what the page before has asked for is answered no more
      const began = performance.now();
      const asked = { versions: 0, 'training-runs': 0 };
      page.on('response', (answer) => {
        const what = /default\/(versions|training-runs)(\?|$)/.exec(answer.url())?.[1];
        if (what) asked[what as keyof typeof asked] += 1;
      });
      await page.goto(`${product.url}/versions`);
      await until(() => asked['training-runs'] >= 4, { what: 'it to look for runs again and again' });
      expect(asked.versions).toBeGreaterThan(0);
      // Once a minute in any case, which a busy machine may need for this.
      expect(asked.versions).toBeLessThanOrEqual(1 + Math.floor((performance.now() - began) / 60_000));
    });

    it('versions show page by page, and the live one also where it is older than those', async () => {
      await product.post('/v1/models', { name: 'long' });
      await new ProductDatabase(product).rows(sql`
        with made as (
          insert into versions (id, model_id, number, parent, state, class_ids, bundle)
          select gen_random_uuid(), v.model_id, n, n - 1, 'retired', v.class_ids, v.bundle
          from versions v join models m on m.id = v.model_id and m.name = 'long', generate_series(2, 41) n
          returning model_id
        )
        update models set next_version = 42 where id in (select model_id from made)`);
      await page.goto(`${product.url}/versions?model=long`);
      const live = page.getByRole('region', { name: 'Live now' });
      await live.getByText('Version 1', { exact: true }).waitFor();
      expect(await live.getByText('Knows 1,000 classes').count()).toBe(1);
      const all = page.getByRole('region', { name: 'All versions' });
      const more = all.getByRole('button', { name: 'Show more' });
      const listed = async () =>
        (await all.getByRole('heading', { level: 3 }).allTextContents()).map((text) =>
          parseInt(text.slice(8), 10),
        );
      expect(await listed()).toEqual(Array.from({ length: 20 }, (_, at) => 41 - at));
      await more.click();
      await all.getByRole('heading', { name: /^Version 2\b/ }).waitFor();
      await more.click();
      await more.waitFor({ state: 'detached' });
      expect(await listed()).toEqual(Array.from({ length: 41 }, (_, at) => 41 - at));
      expect(await all.getByRole('list').first().getAttribute('start')).toBe('41');
    });

    it('the figures of hundreds of classes scroll in their place, also on a phone', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      const figures = Array.from({ length: 270 }, (_, at) => ({
        classId: `01a20603-1567-7753-a02d-${String(at).padStart(12, '0')}`,
        name: `steamship company captain ${at}`,
        images: 300,
        right: 290,
        rightLive: 280,
        low: 0.94,
        high: 0.98,
      }));
      await page.route('**/versions?*', async (route) => {
        const response = await route.fetch();
        const list = (await response.json()) as { items: object[] };
        const verdict = { passed: true, allowed: true, reasons: [], measured: {}, negativeFlips: [] };
        for (const one of list.items) Object.assign(one, { verdict: { ...verdict, classes: figures } });
        await route.fulfill({ response, json: list });
      });
      await page.goto(`${product.url}/versions`);
      const version = page.getByRole('group', { name: 'Version 1' });
      await version.getByText('Passed every check').click();
      await version.getByText('Class by class').click();
      const table = version.getByRole('region', { name: 'Class by class' });
      await table.getByRole('row').nth(270).waitFor();
      expect((await table.boundingBox())?.height).toBeLessThan(500);
      const [content, width] = await version.evaluate((card): [number, number] => [
        card.scrollWidth,
        card.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(width);
      const line = await table.getByRole('cell', { name: '300' }).first().boundingBox();
      expect(line?.width).toBeGreaterThan(30); // no figure is broken into its digits
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });

    it('a version that waits for an admin is told as that', async () => {
      const others = await openPage(browser);
      await others.goto(`${product.url}/versions`);
      await others.getByRole('button', { name: 'Learn from' }).waitFor();
      await product.post('/v1/models/default/training-runs', { release: 'manual' });
      await page.goto(`${product.url}/?show=corrected`);
      const waits = 'It waits for an admin to make it live.';
      await page.getByText(waits, { exact: true }).waitFor({ timeout: 600_000 });
      await page.getByRole('status').getByText(`Version 2 passed the checks. ${waits}`).waitFor();
      await page
        .getByText('Version 2 has learned it and waits for an admin to make it live.')
        .first()
        .waitFor();
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${product.url}/versions`);
      await page.getByRole('button', { name: 'Make live' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await others.getByRole('button', { name: 'Make live' }).waitFor({ timeout: 30_000 });
      await others.context().close();
    });

    it('a photo opens large, once, and the keys stay with its card', async () => {
      await page.goto(product.url);
      await lastPhoto().focus();
      const [large] = await Promise.all([
        page.context().waitForEvent('page'),
        lastPhoto().getByRole('link', { name: 'Answered “espresso”' }).dblclick(),
      ]);
      await large.waitForLoadState();
      expect(page.context().pages()).toHaveLength(2);
      await large.close();
      expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Photo answered “espresso”');
    });

    it('the photo in hand stays in its place while others come in above it', async () => {
      await page.goto(product.url);
      await lastPhoto().focus();
      const top = async () => (await lastPhoto().boundingBox())?.y ?? 0;
      const before = await top();
      const all = page.getByRole('group', { name: /^Photo answered/ });
      const count = await all.count();
      const files = (await crops('grass', 3)).map((buffer, i) => ({
        name: `grass-${i}.png`,
        mimeType: 'image/png',
        buffer,
      }));
      await page.getByLabel('Photos to classify').setInputFiles(files);
      await all.nth(count + files.length - 1).waitFor();
      expect(Math.abs((await top()) - before)).toBeLessThan(5);
    });

    it('so does what is seen where the photo in hand was scrolled away', async () => {
      await page.setViewportSize({ width: 1280, height: 400 });
      await page.goto(product.url);
      const all = page.getByRole('group', { name: /^Photo answered/ });
      await lastPhoto().focus();
      const seen = await all.nth((await all.count()) - 1).elementHandle();
      await seen?.scrollIntoViewIfNeeded();
      const focused = await lastPhoto().boundingBox();
      expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThan(0);
      const top = async () => (await seen?.boundingBox())?.y ?? 0;
      const [before, count] = [await top(), await all.count()];
      const [buffer] = (await crops('gravel', 5)).slice(-1) as [Buffer];
      const file = { name: 'gravel.png', mimeType: 'image/png', buffer };
      await page.getByLabel('Photos to classify').setInputFiles([file]);
      await all.nth(count).waitFor();
      expect(Math.abs((await top()) - before)).toBeLessThan(5);
    });

    it('a retired class is brought back by its name, and none is made while the classes are unknown', async () => {
      const { id } = await product.post<{ id: string }>('/v1/models/default/classes', { name: 'gnome' });
      await product.call('PATCH', `/v1/models/default/classes/${id}`, { status: 'retired' });
      await page.route('**/v1/models/default/classes?**', (route) => route.abort());
      await page.goto(product.url);
      const field = lastPhoto().getByRole('combobox', { name: 'What it really shows' });
      await field.fill('Gnome');
      const again = page.getByRole('option', { name: 'The classes could not be loaded. Try again' });
      await again.waitFor();
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

    it('the second click of a double click answers no other photo', async () => {
      for (const crop of await crops('gravel', 3)) await product.classify(crop);
      await page.goto(`${product.url}/review`);
      await page.getByRole('button', { name: 'None of these' }).dblclick();
      await page.getByText('1 done').first().waitFor();
    });

    it('photos that met a blip are sent again', async () => {
      let blips = 2;
      await page.route('**/classify?**', (route) => {
        blips -= 1;
        return blips >= 0 ? route.abort() : route.continue();
      });
      await page.goto(product.url);
      await lastPhoto().waitFor();
      const before = await page.getByRole('group', { name: /^Photo answered/ }).count();
      await page
        .getByLabel('Photos to classify')
        .setInputFiles([{ name: 'grass.png', mimeType: 'image/png', buffer: photo('grass') }]);
      await page.getByText('Amend does not answer right now; they are sent again').waitFor();
      await page
        .getByRole('group', { name: /^Photo answered/ })
        .nth(before)
        .waitFor();
    });

    // The last: what it classifies and corrects would be in the way of others.
    it('photos that were left open for half an hour are asked for anew before one goes on', async () => {
      await page.clock.install();
      const first = () => page.getByTitle('Show it large').getAttribute('href');
      for (const crop of await crops('gravel', 3)) await product.classify(crop);
      await page.goto(`${product.url}/review`);
      await page.getByRole('button', { name: 'Skip' }).click();
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
});

type Box = Awaited<ReturnType<Locator['boundingBox']>>;

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** The targets that are smaller than a finger. */
async function tooSmall(page: Page): Promise<string[]> {
  const small: string[] = [];
  for (const target of await page.locator(TARGETS).all()) {
    const box = (await target.isVisible()) ? await target.boundingBox() : null;
    if (box && Math.min(box.width, box.height) < FINGER - 0.5)
      small.push(`${await target.innerText()} ${box.width} × ${box.height}`);
  }
  return small;
}
