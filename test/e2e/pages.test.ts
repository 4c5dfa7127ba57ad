import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { crops, photo } from '../support/photos';
import { Product } from '../support/product';

const PAGES = { classify: '/', review: '/review', classes: '/classes', versions: '/versions', data: '/data' };
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

/** Every page with something on it: readable for all (axe), no wider than the window, and quiet in the console. */
(hasBrowser ? describe : describe.skip)('the pages', () => {
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
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await product?.dispose();
  });

  describe.each(LOOKS)('in $colorScheme, $viewport.width pixels wide', (look) => {
    it.each(Object.entries(PAGES))(
      '%s',
      async (_name, path) => {
        const context = await browser.newContext(look);
        try {
          const page = await context.newPage();
          const complaints = listen(page);
          await page.goto(product.url + path);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.getByRole('link', { name: /Version \d+ live/ }).waitFor();
          await page.waitForLoadState('networkidle');
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`),
          ).toEqual([]);
          const [content, window] = await page.evaluate<[number, number]>(
            '[document.documentElement.scrollWidth, window.innerWidth]',
          );
          expect(content).toBeLessThanOrEqual(window);
          expect(complaints).toEqual([]);
        } finally {
          await context.close();
        }
      },
      60_000,
    );
  });
});

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
