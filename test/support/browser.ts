import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** For whatever a page is waited for: playwright's own 30 seconds are too few where others use the machine. */
const PATIENCE_MS = 180_000;
const executablePath = CHROMIUM.find((file) => existsSync(file));

/** Whether this machine has a browser to drive. */
export const hasBrowser = executablePath !== undefined;
/** For titles of tests that need it. */
export const needsBrowser = '(needs Chromium)';

/**
 * A real browser, without a window and without talking to anyone but the page.
 * @param args more for its command line
 */
export function openBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    timeout: PATIENCE_MS,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

/** A page in a context of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}
