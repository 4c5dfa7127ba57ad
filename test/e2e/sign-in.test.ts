import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { photo } from '../support/photos';

/** Signing in by the link of the first start, and out. */
describeInBrowser('signing in', () => {
  const { product, openPage } = productInBrowser({ AUTH: 'required' });
  let page: Page;
  let link: string;

  beforeAll(async () => {
    link = (await product.signInLink()).url;
    page = await openPage();
  });

  it('is not done by opening the link, but by a click', async () => {
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/v1/session')) asked += 1;
    });
    await page.goto(link);
    const button = page.getByRole('button', { name: 'Sign in' });
    await button.waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toBe(0);
    expect(page.url()).not.toContain('token'); // so that it stays in no history
    await page.keyboard.press('Enter');
    await page.getByLabel('Photos to classify').waitFor({ state: 'attached' });
    expect(asked).toBe(1);
  });

  it('needs no port to be given for a new link', async () => {
    const env = { ...process.env, AMEND_HOME: product.home, PORT: undefined };
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/admin-link.mjs'], { env });
    expect(stdout).toContain(` ${product.url}/sign-in?token=`);
  });

  it('says so where the link was used, and asks for a key', async () => {
    const other = await openPage();
    await other.goto(link);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.getByRole('alert').getByText('a sign-in link that was used').waitFor();
    await other.getByLabel('Key', { exact: true }).waitFor();
  });

  it('signing out asks while something is not sent yet', async () => {
    await page
      .getByLabel('Photos to classify')
      .setInputFiles({ name: 'grass.png', mimeType: 'image/png', buffer: photo('grass') });
    const card = page.getByRole('group', { name: /^Photo answered/ });
    await card.waitFor();
    await page.route('**/corrections', (route) => route.abort());
    await card.getByRole('button', { name: 'Right' }).click(); // once the photo is there to be seen
    await page.getByText('Recording “').waitFor();
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    const question = page.getByRole('dialog', { name: 'Sign out?' });
    await question.getByText('Not sent yet, and lost when you sign out: 1 change.').waitFor();
    await page.unroute('**/corrections');
    await question.getByText('All is sent by now.').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await card.getByText('Confirmed').waitFor();
  });

  it('signing out leaves no photo in the browser', async () => {
    await page
      .getByLabel('Photos to classify')
      .setInputFiles({ name: 'coffee.png', mimeType: 'image/png', buffer: photo('coffee') });
    const card = page.getByRole('group', { name: 'Photo answered “espresso”' });
    const address = await card.getByRole('link', { name: 'Answered “espresso”' }).getAttribute('href');
    /** What the browser has of it; an error's status where it has nothing and has to ask. */
    const kept = () =>
      page.evaluate<number>(
        `fetch(${JSON.stringify(address)}, { cache: 'force-cache' }).then(({ status }) => status)`,
      );
    expect(await kept()).toBe(200);
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('Key', { exact: true }).waitFor();
    expect(await kept()).toBe(401);
  });
});
