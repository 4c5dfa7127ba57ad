import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openPageIn, productInBrowser } from '../support/browser';
import { expectReadable, LOOKS } from '../support/looks';
import { another } from '../support/photos';

const PAGES = {
  classify: '/',
  review: '/review',
  classes: '/classes',
  versions: '/versions',
  data: '/data',
  health: '/health',
};
/** What a finger has to hit, but for links within text. */
const TARGETS = 'button, select, summary, [role="combobox"], .mantine-SegmentedControl-label';
const FINGER = 40;

/** Every page with something on it: readable for all, no wider than the window, and quiet in the console. */
describeInBrowser('the looks of all pages', () => {
  const { product, openPage } = productInBrowser();

  beforeAll(async () => {
    for (let i = 0; i < 4; i += 1) {
      const { id } = await product.classify(await another('brick'));
      await product.post(`/v1/predictions/${id}/corrections`, {
        newClass: `brick ${'and mortar '.repeat(9)}`,
      });
    }
    await product.classify(await another('coffee'));
  });

  const open = async (page: Page, path: string) => {
    await page.goto(product.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: /Version \d+ live/ }).waitFor();
    await page.waitForLoadState('networkidle');
  };

  describe.each(LOOKS)('in $colorScheme, $viewport.width pixels wide', (look) => {
    let page: Page;
    let complaints: string[];

    beforeAll(async () => {
      page = await openPage(look);
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
    });

    beforeEach(() => {
      complaints = [];
    });

    it.each(Object.entries(PAGES))('%s', async (_name, path) => {
      await open(page, path);
      await expectReadable(page);
      if (look.hasTouch) expect(await tooSmall(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('the names of all pages that an admin has are seen on the smallest phone', async () => {
    const page = await openPage({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });
    await asAdmin(page);
    await open(page, '/');
    const names = page.getByRole('navigation', { name: 'Pages' });
    await names.getByRole('link', { name: 'Access' }).waitFor();
    const [content, width] = await names.evaluate((nav): [number, number] => [
      nav.scrollWidth,
      nav.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(width);
  });

  it('all pages are no wider than a phone whose letters are twice as large, nor is their head more than two rows', async () => {
    const large = await openBrowser(['--blink-settings=defaultFontSize=32']);
    try {
      const { viewport, hasTouch } = LOOKS[1];
      const page = await openPageIn(large, { viewport, hasTouch, isMobile: true });
      await asAdmin(page);
      const widths: Record<string, number> = {};
      for (const [name, path] of Object.entries(PAGES)) {
        await open(page, path);
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

  it('where the system sets the colours, one sees which page it is, and what is on', async () => {
    const page = await openPage({ forcedColors: 'active' });
    await page.goto(`${product.url}/versions`);
    await page.getByLabel('Ask me before it goes live').waitFor({ state: 'attached' });
    const lines = await page.evaluate<string[]>(`[...document.querySelectorAll('[aria-label="Pages"] a')]
      .filter((link) => getComputedStyle(link).borderBottomColor !== getComputedStyle(document.body).backgroundColor)
      .map((link) => link.textContent)`);
    expect(lines).toEqual(['Versions']);
    const look = await page.evaluate<string[]>(`[
      getComputedStyle(document.querySelector('.mantine-Switch-track')).outlineStyle,
      getComputedStyle(document.querySelector('.mantine-Switch-thumb')).backgroundColor,
    ]`);
    expect(look).toEqual(['solid', 'rgb(0, 0, 0)']);
  });
});

/** As somebody who signed in and has every page. */
async function asAdmin(page: Page): Promise<void> {
  await page.route('**/v1/me', (route) =>
    route.fulfill({ json: { auth: 'required', name: 'ann', role: 'admin' } }),
  );
}

/** The targets that are smaller than a finger. */
async function tooSmall(page: Page): Promise<string[]> {
  const boxes = await page.locator(TARGETS).evaluateAll((targets) =>
    targets.map((target): [text: string, width: number, height: number] => {
      const { width, height } = target.getBoundingClientRect();
      return [target.innerText, target.checkVisibility({ visibilityProperty: true }) ? width : 0, height];
    }),
  );
  return boxes
    .filter(([, width, height]) => width > 0 && height > 0 && Math.min(width, height) < FINGER - 0.5)
    .map(([text, width, height]) => `${text} ${width} × ${height}`);
}
