import type { Prediction, PredictionList } from '@amend/contracts';
import type { Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { expectReadable, LOOKS } from '../support/looks';
import { crops } from '../support/photos';
import { until } from '../support/until';

const PHOTOS = 10;

/** Many photos are reviewed at once: the wrong ones are named, the others are right. */
describeInBrowser('reviewing many photos at once', () => {
  const { product, openPage } = productInBrowser();
  let page: Page;

  beforeAll(async () => {
    for (const crop of await crops('gravel', PHOTOS)) await product.classify(crop);
  });

  beforeEach(async () => {
    page = await openPage();
  });

  const open = async () => {
    await page.goto(`${product.url}/review`);
    await page.getByRole('button', { name: 'Many at once' }).click();
    await tile(1).waitFor();
  };
  const tile = (place: number) => page.getByRole('button', { name: new RegExp(`^Photo ${place}, `) });
  const tiles = () => page.getByRole('button', { name: /^Photo \d+, / });
  /** None is under the edge of the window, nor under what stands beneath the photos. */
  const allSeen = async () => {
    const bottoms = `[...document.querySelectorAll('[data-photo]')].map((one) => one.closest('li').getBoundingClientRect().bottom)`;
    const top = async () => (await page.getByRole('button', { name: / right/ }).boundingBox())?.y ?? 0;
    await until(async () => Math.max(...(await page.evaluate<number[]>(bottoms))) <= (await top()), {
      what: 'all photos to be above the button',
    });
    const tops = (await tiles().all()).map(async (one) => (await one.boundingBox())?.y ?? -1);
    expect(Math.min(...(await Promise.all(tops)))).toBeGreaterThanOrEqual(0);
  };
  const predictions = async (): Promise<Prediction[]> => {
    const answer = await fetch(`${product.url}/v1/models/default/predictions?limit=100`);
    return ((await answer.json()) as PredictionList).items;
  };
  /** What stands of all photos: how many confirmations, and how many are in a class of that name. */
  const standing = async (name: string): Promise<[confirmed: number, named: number]> => {
    const said = (await predictions()).map(({ corrections }) =>
      corrections.findLast(({ undoneAt }) => !undoneAt),
    );
    return [
      said.filter((one) => one?.confirmation).length,
      said.filter((one) => one?.className === name).length,
    ];
  };
  const stands = (name: string, expected: [number, number]) =>
    until(async () => String(await standing(name)) === String(expected), {
      what: `${expected[0]} confirmed and ${expected[1]} named`,
    });

  it('the wrong ones are named, the others confirmed, and each step is undone whole', async () => {
    await open();
    expect(await tiles().count()).toBe(PHOTOS);
    await tile(2).click();
    await tile(3).click();
    await page.getByText('2 photos chosen').waitFor();
    await page.keyboard.press('Enter'); // to the field
    await page.keyboard.type('small stones');
    await page.keyboard.press('Enter');
    await stands('small stones', [0, 2]);
    expect(await tiles().count()).toBe(PHOTOS - 2);

    await page.getByRole('button', { name: `All ${PHOTOS - 2} are right` }).waitFor();
    await page.keyboard.press('Enter');
    await stands('small stones', [PHOTOS - 2, 2]);
    await page.getByText(`All done: you looked at ${PHOTOS} photos`).waitFor();

    await page.keyboard.press('z'); // also where no photo is left
    await stands('small stones', [0, 2]);
    await page.getByRole('button', { name: `All ${PHOTOS - 2} are right` }).click();
    await stands('small stones', [PHOTOS - 2, 2]);
    await page.getByRole('button', { name: 'Undo the last one' }).click();
    await stands('small stones', [0, 2]);
    await page.keyboard.press('z');
    await stands('small stones', [0, 0]);
    expect(await tiles().count()).toBe(PHOTOS);
  });

  it('what is typed names those that are chosen, as where photos are looked at one by one', async () => {
    await open();
    await page.keyboard.type('syringe', { delay: 300 }); // names nothing while none is chosen, and agrees with none
    await page.getByRole('alert').getByText('To type a class, choose photos first.').waitFor();
    await tile(1).click();
    await tile(2).click();
    await page.getByText('2 photos chosen').waitFor();
    await page.keyboard.type('yard of pebbles');
    await page.keyboard.press('Enter');
    await stands('yard of pebbles', [0, 2]);
    await page.keyboard.press('z');
    await stands('yard of pebbles', [0, 0]);
  });

  it('none is agreed with that was not seen', async () => {
    await page.setViewportSize({ width: 800, height: 420 });
    await open();
    const shown = await tiles().count();
    expect(shown).toBeLessThan(PHOTOS);
    await allSeen();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.keyboard.press('s');
    await page.getByRole('button', { name: `All ${shown - 1} are right` }).click();
    await stands('small stones', [shown - 1, 0]);
    expect(await tiles().count()).toBe(PHOTOS - shown);
    await page.keyboard.press('z');
    await stands('small stones', [0, 0]);
  });

  it.each([
    { width: 800, height: 420 },
    { width: 700, height: 300 },
    { width: 360, height: 560 },
  ])('fewer are shown in a window that becomes $width × $height', async (smaller) => {
    await open();
    await page.setViewportSize(smaller);
    await until(async () => (await tiles().count()) < PHOTOS, { what: 'fewer photos' });
    await allSeen();
  });

  it('none is agreed with that is not loaded', async () => {
    const two = new Set<string>();
    await page.route('**/image?size=320', (route) => {
      const address = route.request().url();
      if (two.size < 2) two.add(address);
      return two.has(address) ? route.continue() : route.abort();
    });
    await open();
    await page.getByRole('button', { name: 'The 2 that are loaded are right' }).waitFor();
    await page.keyboard.press('Enter');
    await stands('small stones', [2, 0]);
    expect(await page.getByRole('button', { name: 'The photos are loading…' }).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('z');
    await stands('small stones', [0, 0]);
  });

  it('who holds Enter down agrees once', async () => {
    await page.setViewportSize({ width: 800, height: 420 });
    await open();
    const shown = await tiles().count();
    await page.getByRole('button', { name: `All ${shown} are right` }).focus();
    for (let time = 0; time < 4; time += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.getByText(`${shown} done. ${PHOTOS - shown} photos to look at.`).waitFor();
    await stands('small stones', [shown, 0]);
    await page.keyboard.press('z');
    await stands('small stones', [0, 0]);
  });

  it('those that could not be recorded are not among those that are agreed with next', async () => {
    await open();
    await page.route('**/corrections', (route) =>
      route.fulfill({
        status: 422,
        json: { error: { code: 'unknown_class', message: 'Gone', requestId: '1' } },
      }),
    );
    await tile(2).click();
    await tile(3).click();
    await page.keyboard.press('n');
    await page.getByRole('alert').getByText('Not recorded, and back in the queue: 2 photos').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.unroute('**/corrections');
    await page.getByRole('button', { name: `All ${PHOTOS - 2} are right` }).click();
    await stands('small stones', [PHOTOS - 2, 0]);
    await page.getByRole('button', { name: 'Both are right' }).waitFor();
    await page.keyboard.press('z');
    await stands('small stones', [0, 0]);
  });

  it.each(LOOKS)('can be read by all in $colorScheme, $viewport.width pixels wide', async (look) => {
    await page.context().close();
    page = await openPage(look);
    await open();
    await tile(1).click();
    await page.getByText('1 photo chosen').waitFor();
    await expectReadable(page);
  });
});
