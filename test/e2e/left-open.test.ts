import type { Page, Request } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { hurried } from '../support/page-time';
import { crops, photo } from '../support/photos';
import { until } from '../support/until';

/** A page that is left open: its session ends, it is night, its photos cannot be loaded. */
describeInBrowser('a page that is left open', () => {
  const { product, openPage } = productInBrowser({ AUTH: 'required' });
  let page: Page;
  let key: string;

  beforeAll(async () => {
    const { token } = await product.signInLink();
    const signedIn = await fetch(`${product.url}/v1/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    const made = await fetch(`${product.url}/v1/api-keys`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: signedIn.headers.getSetCookie().join(';') },
      body: JSON.stringify({ name: 'Ann', role: 'admin' }),
    });
    ({ key } = (await made.json()) as { key: string });
    for (const bytes of [photo('coffee'), ...(await crops('gravel', 30))])
      await fetch(`${product.url}/v1/classify`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'image/png' },
        body: new Uint8Array(bytes),
      });
  });

  beforeEach(async () => {
    page = await openPage();
    await page.clock.install();
    await page.goto(`${product.url}/sign-in`);
    await enterKey(page);
    await page.getByRole('button', { name: 'Account' }).waitFor();
  });

  const enterKey = async (window: Page) => {
    await window.getByLabel('Key', { exact: true }).fill(key);
    await window.getByRole('button', { name: 'Sign in' }).click();
  };
  const endSession = async () => {
    const [session] = await page.context().cookies();
    await fetch(`${product.url}/v1/session`, {
      method: 'DELETE',
      headers: { Cookie: `${session?.name}=${session?.value}` },
    });
  };
  const signInAgain = () => page.getByRole('dialog', { name: 'Sign in again' });
  /** What is asked of the API from now on, but for photos. */
  const asked = (of: (request: Request) => boolean): string[] => {
    const all: string[] = [];
    page.on('request', (request) => {
      if (of(request)) all.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    return all;
  };
  const toApi = (request: Request) => request.url().includes('/v1/') && request.resourceType() !== 'image';

  it('asks nothing once its session is over, and goes on when one is signed in again', async () => {
    await page.getByRole('link', { name: 'Review' }).click();
    await page.getByRole('region', { name: 'Your answer' }).waitFor();
    await endSession();
    await page.clock.runFor(10_000);
    await signInAgain().waitFor();
    await page.clock.runFor(10_000); // what was asked every so often has been refused by then
    await page.waitForLoadState('networkidle');
    const all = asked(toApi);
    await page.clock.runFor(30 * 60_000);
    expect(all).toEqual([]);
    await enterKey(page);
    await signInAgain().waitFor({ state: 'detached' });
    await page.clock.runFor(10_000);
    await until(() => all.filter((one) => one === 'GET /v1/models/default').length > 1, {
      what: 'the model to be asked for again and again',
    });
  });

  it('closes no dialog beneath the one that asks to sign in again', async () => {
    await page.goto(`${product.url}/classes`);
    await page.getByRole('button', { name: 'New class' }).click();
    const dialog = page.getByRole('dialog', { name: 'New class' });
    await dialog.getByLabel('Name').fill('half typed');
    await endSession();
    await page.clock.runFor(10_000);
    await signInAgain().waitFor();
    await page.keyboard.press('Escape');
    await enterKey(page);
    await signInAgain().waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Name').inputValue()).toBe('half typed');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('sends no other change than a correction the next morning, and says so', async () => {
    await page.goto(`${product.url}/classes`);
    await page.getByRole('button', { name: 'New class' }).click();
    const dialog = page.getByRole('dialog', { name: 'New class' });
    await dialog.getByLabel('Name').fill('of yesterday');
    await endSession();
    const sent = asked((request) => request.method() === 'POST' && request.url().endsWith('/classes'));
    await page.keyboard.press('Enter');
    await signInAgain().getByText('is sent only if that is within 10 minutes').waitFor();
    await page.clock.runFor(12 * 3_600_000);
    await enterKey(page);
    await signInAgain().waitFor({ state: 'detached' });
    await dialog.getByText('It waited for more than 10 minutes to be sent, and was not').waitFor();
    expect(sent).toHaveLength(1);
  });

  it('looks for a photo that cannot be loaded while it is seen, and no more once it is gone', async () => {
    let status = 503;
    await page.route('**/image?**', (route) => route.fulfill({ status }));
    const looks = asked((request) => request.method() === 'HEAD');
    await page.goto(page.url());
    const missing = page.getByRole('img', { name: /\(cannot be shown\)$/ });
    await missing.first().waitFor();
    const ofOne = () => looks.filter((one) => one === looks[0]).length;
    // The next look comes only once the one before is answered, which the page's time does not wait for.
    await hurried(page, () => ofOne() > 5, { what: 'it to be looked for again and again' });
    await page.clock.runFor(3_600_000);
    expect(ofOne()).toBeLessThan(20);
    expect(new Set(looks).size).toBeLessThan(await missing.count()); // those further down are not seen
    status = 404;
    await page.clock.runFor(1_200_000);
    looks.length = 0;
    await page.clock.runFor(3_600_000);
    expect(looks).toEqual([]);
  });
});
