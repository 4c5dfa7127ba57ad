import type { Browser, Page } from 'playwright-core';
import { hasBrowser, needsBrowser, openBrowser, openPage } from '../support/browser';
import { Product } from '../support/product';

/** Several models at one product: what a page offers is what its model can do. */
(hasBrowser ? describe : describe.skip)(`models ${needsBrowser}`, () => {
  let product: Product;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    product = Product.create();
    await product.start();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await product?.dispose();
  });

  beforeEach(async () => {
    page = await openPage(browser);
  });

  afterEach(async () => {
    await page.context().close();
  });

  it('an admin deletes one by its name, and is shown another one', async () => {
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

  it('nobody else can delete one, and nobody the default one', async () => {
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

  it('a blank one says what to do, and takes no photo that it cannot answer', async () => {
    await product.post('/v1/models', { name: 'blank', start: 'blank' });
    await page.goto(`${product.url}/?model=blank`);
    await page.getByRole('heading', { name: '“blank” cannot answer yet' }).waitFor();
    expect(await page.getByLabel('Photos to classify').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Classes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Classes' }).waitFor();
  });

  it('one in int8 offers no learning that it cannot do', async () => {
    await product.post('/v1/models', { name: 'fast', precision: 'int8' });
    await page.goto(`${product.url}/versions?model=fast`);
    await page.getByRole('button', { name: 'Learn from corrections' }).waitFor();
    await page.getByLabel('When the checks pass').waitFor();
    expect(await page.getByText('Thorough').count()).toBe(0);
  });
});
