import type { PredictionList } from '@amend/contracts';
import type { Page } from 'playwright-core';
import { zipOf } from '../support/archives';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { crops, photo } from '../support/photos';
import { until } from '../support/until';

/** Several people at one product, and several windows of one browser, which share its session. */
describeInBrowser('several people', () => {
  const { product, openPage } = productInBrowser({ AUTH: 'required' });
  let page: Page;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    page = await openPage();
    await page.goto((await product.signInLink()).url);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Photos to classify').waitFor({ state: 'attached' });
  });

  const signIn = async (window: Page, name: string) => {
    await window.goto(`${product.url}/sign-in`);
    await window.getByLabel('Key', { exact: true }).fill(keys[name] ?? '');
    await window.getByRole('button', { name: 'Sign in' }).click();
    await window.getByRole('button', { name: 'Account' }).waitFor();
  };

  it('a new key goes away when one says so, and by no other key or click', async () => {
    for (const [name, role] of [
      ['Ann', 'Annotate'],
      ['Bob', 'Admin'],
    ] as const) {
      await page.goto(`${product.url}/access`);
      await page.getByRole('button', { name: 'New key' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill(name);
      await dialog.getByLabel('Role').selectOption({ label: role });
      await page.keyboard.press('Enter');
      const key = dialog.getByLabel('Key', { exact: true });
      await key.waitFor();
      expect(await page.evaluate('document.activeElement.value')).toBe(await key.inputValue());
      await page.keyboard.press('Escape');
      await page.mouse.click(5, 5);
      const asked = page.waitForEvent('dialog');
      await page.evaluate('history.back()');
      await (await asked).dismiss();
      keys[name] = await key.inputValue();
      await dialog.getByRole('button', { name: 'I have it' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
  });

  it('of settings each admin saves what they changed, by a button that keeps the focus', async () => {
    const other = await page.context().newPage();
    for (const window of [page, other]) {
      await window.goto(`${product.url}/versions`);
      await window.getByText('Change how strict it is').click();
    }
    const mine = page.getByLabel('Most that it may lose on checked photos');
    const theirs = other.getByLabel('Most answers that may change unasked');
    const saving = (window: Page) =>
      window.locator('form', { hasText: 'If it fails a check' }).getByRole('button', { name: 'Save' });
    const before = await mine.inputValue();
    await mine.fill('7');
    await theirs.fill('9');
    const sent: unknown[] = [];
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/gate-policy', async (route) => {
      if (route.request().method() === 'PUT') {
        sent.push(route.request().postDataJSON());
        await held;
      }
      await route.continue();
    });
    await saving(other).click();
    await other.getByText('is saved').waitFor();
    await saving(page).focus();
    await page.keyboard.press('Enter');
    const focused = () =>
      page.evaluate('[document.activeElement.innerText, document.activeElement.ariaDisabled]');
    await until(async () => sent.length > 0 && String(await focused()) === 'Save,true', {
      what: 'it to be sent, by a button that is busy and keeps the focus',
    });
    await page.keyboard.press('Enter');
    const loss = await mine.inputValue();
    await mine.fill(before);
    go();
    await page.getByText('is saved').waitFor();
    expect(sent).toEqual([{ maximumAccuracyLoss: 0.07 }]);
    await until(() => saving(page).isEnabled(), { what: 'what was set back meanwhile to wait to be saved' });
    expect([loss, await mine.inputValue()]).toEqual(['7 %', before]);
    await page.reload();
    await page.getByText('Change how strict it is').click();
    expect([await mine.inputValue(), await theirs.inputValue()]).toEqual(['7 %', '9 %']);
    await page.unroute('**/gate-policy');
    await other.close();
  });

  it('what is not sent yet is not sent once another person has signed in in another window', async () => {
    await page.clock.install();
    await signIn(page, 'Ann');
    await page
      .getByLabel('Photos to classify')
      .setInputFiles({ name: 'coffee.png', mimeType: 'image/png', buffer: photo('coffee') });
    const card = page.getByRole('group', { name: 'Photo answered “espresso”' });
    let refused = 0;
    await page.route('**/corrections', (route) => {
      refused += 1;
      return route.abort();
    });
    await card.getByRole('button', { name: 'Right' }).click();
    await until(() => refused > 0, { what: 'it to be sent in vain' });
    const other = await page.context().newPage();
    await signIn(other, 'Bob');
    await page.getByRole('heading', { name: '“Bob” is signed in now' }).waitFor();
    const asked = refused;
    await page.clock.runFor(60_000); // the next times would have been after 1, 2, 4 s …
    await page.getByRole('button', { name: 'Go on as Bob' }).click();
    await card.getByRole('button', { name: 'Right' }).waitFor();
    expect(refused).toBe(asked); // whatever was sent has been seen by now
    await page.unroute('**/corrections');
    await other.close();
  });

  it('one whose session ends goes on where they were, and what they said meanwhile is recorded', async () => {
    const headers = { Authorization: `Bearer ${keys.Bob}` };
    for (const crop of await crops('gravel', 4))
      await fetch(`${product.url}/v1/classify`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'image/png' },
        body: new Uint8Array(crop),
      });
    const own = await openPage();
    await signIn(own, 'Ann');
    await own.getByRole('link', { name: 'Review' }).click();
    const right = own.getByRole('region', { name: 'Your answer' }).getByRole('button', { name: 'Right' });
    await until(() => right.isEnabled(), { what: 'a photo to be there' });
    const other = await openPage();
    await signIn(other, 'Bob');
    await other.getByRole('link', { name: 'Review' }).click();
    await other.getByText('Photos that somebody else has open are kept for them').waitFor();
    await own.keyboard.press('Enter');
    await own.getByText('1 done').first().waitFor();
    const [session] = await own.context().cookies();
    await fetch(`${product.url}/v1/session`, {
      method: 'DELETE',
      headers: { Cookie: `${session?.name}=${session?.value}` },
    });
    await own.keyboard.press('n');
    const dialog = own.getByRole('dialog', { name: 'Sign in again' });
    await dialog.getByText('Not sent yet, and sent then: 1 change.').waitFor();
    await own.keyboard.press('n'); // whoever works fast: it is neither an answer nor part of the key
    await own.keyboard.press('Escape');
    await dialog.getByLabel('Key', { exact: true }).pressSequentially(keys.Ann ?? '');
    await own.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await own.getByText('2 done').first().waitFor();
    const nones = async () => {
      const answer = await fetch(`${product.url}/v1/models/default/predictions`, { headers });
      const { items } = (await answer.json()) as PredictionList;
      return items.flatMap(({ corrections }) => corrections).filter(({ none, undoneAt }) => none && !undoneAt)
        .length;
    };
    await until(async () => (await nones()) === 1, { what: 'what was said to be recorded' });
    await own.keyboard.press('z');
    await until(async () => (await nones()) === 0, { what: 'it to be taken back' });
  });

  const importing = async () => {
    await page.getByRole('link', { name: 'Classes' }).click();
    await page.getByRole('link', { name: 'Data' }).click();
    await page.getByRole('heading', { name: 'Data', level: 1 }).waitFor(); // both pages have the button
    await page.getByRole('button', { name: 'Import archive' }).click();
    const archive = zipOf(
      (['grass', 'gravel'] as const).map((name) => ({ path: `${name}/1.png`, content: photo(name) })),
    );
    await page
      .getByLabel('Archive of photos')
      .setInputFiles({ name: 'photos.zip', mimeType: 'application/zip', buffer: archive });
    await page.getByText('Taking the photos in…').waitFor();
  };

  it('photos that are being taken in are, and told of, also where one has left the page', async () => {
    await signIn(page, 'Bob');
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/examples', async (route) => {
      await held;
      await route.continue();
    });
    await importing();
    await page.goBack();
    await page.getByRole('heading', { name: 'Classes', level: 1 }).waitFor();
    const notice = page.getByRole('alert').filter({ hasText: 'photos.zip' });
    await notice.getByText('Taking the photos in…').waitFor();
    go();
    await notice.getByText('2 photos taken in').waitFor();
    await page.unroute('**/examples');
  });

  it('but no longer once another person has signed in in another window', async () => {
    await page.route('**/examples', () => undefined); // not answered
    await importing();
    const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/examples'));
    const other = await page.context().newPage();
    await signIn(other, 'Ann');
    await page.getByRole('heading', { name: '“Ann” is signed in now' }).waitFor();
    await ended;
    await until(async () => (await page.getByRole('alert').count()) === 0, {
      what: 'the notices to go, of this one and of the one before', // they fade
    });
    await other.close();
  });
});
