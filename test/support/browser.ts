import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { Product } from './product';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** For whatever a page is waited for: playwright's own 30 seconds are too few where others use the machine. */
const PATIENCE_MS = 180_000;
/**
 * The bar for addresses keeps pages of its own ready for each window, which cost more CPU time than the window does. A second list replaces
 * the one that playwright gives, so this holds what matters of that one, too.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];
const executablePath = CHROMIUM.find((file) => existsSync(file));

/** Tests that drive a browser: skipped, and listed so, where this machine has none. */
export function describeInBrowser(title: string, tests: () => void): void {
  (executablePath ? describe : describe.skip)(`${title} (needs Chromium)`, tests);
}

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
      `--disable-features=${WITHOUT}`,
      ...args,
    ],
  });
}

/** A page in a context of its own. */
export async function openPageIn(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

/**
 * Starts the whole product and a browser for the tests of a describe block, and ends both after them.
 * @param env settings of the product
 * @returns `openPage` opens a page in a context of its own; what a test or its `beforeEach` opens is closed after the test
 */
export function productInBrowser(env: NodeJS.ProcessEnv = {}) {
  const product = Product.create({ env });
  let browser: Browser;
  let opened: Page[] = [];
  beforeAll(async () => {
    await product.start();
    browser = await openBrowser();
  });
  beforeEach(() => {
    opened = [];
  });
  afterEach(async () => {
    for (const page of opened) await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await product.dispose();
  });
  return {
    product,
    openPage: async (options: BrowserContextOptions = {}): Promise<Page> => {
      const page = await openPageIn(browser, options);
      opened.push(page);
      return page;
    },
  };
}
