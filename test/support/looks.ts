import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A desk by day and a phone by night. */
export const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 }, hasTouch: false },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 }, hasTouch: true },
] as const;

/** What is shown can be read by all, as far as axe can tell, and is no wider than the window. */
export async function expectReadable(page: Page): Promise<void> {
  // Without legacy mode it sums up on a blank page, for frames of other origins: there are none, and it takes twice as long.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  const [content, window] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, window.innerWidth]',
  );
  expect(content).toBeLessThanOrEqual(window);
}
