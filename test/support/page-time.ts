import type { Page } from 'playwright-core';
import { until } from './until';

/** Not much longer than the page's shortest waits, so that what it does for a second only is not passed over. */
const STEP_MS = 1_000;

/**
 * Has the time of a page run ahead until there is what is waited for: what it does in seconds or minutes comes at once.
 * @param page one whose clock is installed
 */
export async function hurried(
  page: Page,
  ask: () => Promise<boolean> | boolean,
  options: { what: string },
): Promise<void> {
  await until(async () => {
    if (await ask()) return true;
    await page.clock.fastForward(STEP_MS);
    return false;
  }, options);
}
