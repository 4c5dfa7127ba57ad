import type { LabelList } from '@amend/contracts';
import type { Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { expectReadable, LOOKS } from '../support/looks';
import { crops } from '../support/photos';
import { until } from '../support/until';

const LABELS = '/v1/models/default/labels';

/** The photos of a class: some are chosen, said to be something else, and brought back. */
describeInBrowser('the photos of a class', () => {
  const { product, openPage } = productInBrowser();
  let page: Page;

  beforeEach(async () => {
    const form = new FormData();
    for (const [index, crop] of (await crops('brick', 8)).entries())
      form.append('image', new Blob([new Uint8Array(crop)]), `${index}.jpg`);
    form.append('class', 'brick wall');
    const taken = await fetch(`${product.url}/v1/models/default/examples`, { method: 'POST', body: form });
    expect(taken.status).toBe(201);
    page = await openPage();
    await page.goto(`${product.url}/classes`);
    await page.getByText('With photos').click();
    await page.getByRole('link', { name: 'labelled photos of brick wall' }).click();
    await tile(8).waitFor();
  });

  const tile = (place: number) => page.getByRole('button', { name: new RegExp(`^Photo ${place}, `) });
  const bar = () => page.getByRole('region', { name: 'Chosen photos' });
  const labelled = async (name: string) => {
    const answer = await fetch(`${product.url}${LABELS}?class=${encodeURIComponent(name)}`);
    if (answer.status === 422) return 0; // no such class yet
    return ((await answer.json()) as LabelList).items.length;
  };

  it('those chosen by clicks are something else, and are what they were after an undo', async () => {
    await tile(2).click();
    await tile(4).click({ modifiers: ['Shift'] });
    await bar().getByText('3 photos chosen').waitFor();
    await bar().getByRole('combobox').fill('Klinker');
    await page.getByRole('option', { name: 'Make new class “Klinker”' }).click();
    await page.getByText('3 photos now: Klinker').waitFor();
    expect([await labelled('brick wall'), await labelled('Klinker')]).toEqual([5, 3]);
    await page.getByText('5 labelled photos').waitFor();

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('8 labelled photos').waitFor();
    expect([await labelled('brick wall'), await labelled('Klinker')]).toEqual([8, 0]);
  });

  it('all of it is done by keys', async () => {
    await tile(1).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowRight');
    await bar().getByText('2 photos chosen').waitFor();
    await page.keyboard.press('Escape');
    await bar().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+a');
    await bar().getByText('8 photos chosen').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('facade of bricks');
    await page.keyboard.press('Enter');
    await page.getByText('8 photos now: facade of bricks').waitFor();
    await page.getByText('No labelled photos').waitFor();
    await page.keyboard.press('z');
    await tile(8).waitFor();
    expect(await labelled('brick wall')).toBe(8);
  });

  it('what an arrow leads to is seen, above what can be done with the chosen ones', async () => {
    await page.setViewportSize({ width: 700, height: 640 });
    await tile(1).focus();
    await page.keyboard.press('Space');
    await bar().waitFor();
    for (let row = 2; row <= 3; row += 1) await page.keyboard.press('ArrowDown');
    expect(await focusedPhoto()).not.toMatch(/^Photo 1, /);
    const [bottom, top] = await page.evaluate<[number, number]>(
      `[document.activeElement, document.querySelector('[aria-label="Chosen photos"]')].map((one, at) =>
        at === 0 ? one.getBoundingClientRect().bottom : one.getBoundingClientRect().top)`,
    );
    expect(bottom).toBeLessThanOrEqual(top);
  });

  it('a photo that is chosen is seen, also at a zoom of 400 %', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await tile(1).click();
    await bar().waitFor();
    const seen = await page.evaluate<string[]>(`(() => {
      const { left, top, width, height } = document.activeElement.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return [document.activeElement.ariaLabel, there.closest('[data-photo]')?.ariaLabel];
    })()`);
    expect(seen).toEqual([expect.stringMatching(/^Photo 1,/), seen[0]]);
  });

  it('labels that are taken back count for nothing, and again after an undo', async () => {
    await tile(1).click();
    await bar().getByRole('button', { name: 'Take labels back' }).click();
    await page.getByText('1 label taken back').waitFor();
    expect(await labelled('brick wall')).toBe(7);
    expect(await focusedPhoto()).toMatch(/^Photo 1, /); // the next one has its place
    await page.keyboard.press('z');
    await tile(8).waitFor();
    expect(await labelled('brick wall')).toBe(8);
  });

  it('what cannot be recorded is told, and the photos are chosen again', async () => {
    await page.route('**/labels', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({
            status: 422,
            json: { error: { code: 'unknown_image', message: 'Gone', requestId: '1' } },
          })
        : route.continue(),
    );
    await tile(3).click();
    await page.keyboard.press('n');
    await page.getByRole('alert').getByText('The photos could not be changed').waitFor();
    await bar().getByText('1 photo chosen').waitFor();
    expect(await labelled('brick wall')).toBe(8);
  });

  it('what cannot be recorded is not added to the photos that were chosen meanwhile', async () => {
    let refuse: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    let refused = false;
    await page.route('**/labels', async (route) => {
      if (route.request().method() !== 'POST' || refused) return route.continue();
      refused = true;
      await held;
      const error = { code: 'unknown_image', message: 'Gone', requestId: '1' };
      return route.fulfill({ status: 422, json: { error } });
    });
    await tile(3).click();
    await page.keyboard.press('n');
    await tile(5).click();
    refuse();
    await page.getByRole('alert').getByText('The photos could not be changed').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Gehweg');
    await page.keyboard.press('Enter');
    await page.getByText('1 photo now: Gehweg').waitFor();
    expect([await labelled('brick wall'), await labelled('Gehweg')]).toEqual([7, 1]);
  });

  it('of labels that cannot all be taken back, those that are can be brought back', async () => {
    let refused = false;
    await page.route('**/v1/corrections/*', (route) => {
      if (refused) return route.continue();
      refused = true;
      return route.fulfill({
        status: 403,
        json: { error: { code: 'forbidden', message: 'An admin decided this', requestId: '1' } },
      });
    });
    await page.keyboard.press('Control+a');
    await bar().getByRole('button', { name: 'Take labels back' }).click();
    await page.getByRole('alert').getByText('Not taken back: 1 label').waitFor();
    await page.getByText('7 labels taken back').waitFor();
    expect(await labelled('brick wall')).toBe(1);
    await page.keyboard.press('z');
    await tile(8).waitFor();
    expect(await labelled('brick wall')).toBe(8);

    await tile(1).click();
    await page.keyboard.press('n');
    await page.getByText('1 photo now: none of the classes').waitFor();
    refused = false;
    await page.keyboard.press('z');
    await page.getByRole('alert').getByText('The photos could not be changed').waitFor();
    await page.getByText('1 photo now: none of the classes').waitFor();
  });

  it('what was recorded is undone, also where its answer was lost, and those chosen meanwhile stay chosen', async () => {
    let lost = false;
    await page.route('**/labels', async (route) => {
      if (route.request().method() !== 'POST' || lost) return route.continue();
      lost = true;
      await route.fetch();
      await tile(5).click();
      await route.abort();
    });
    await tile(3).click();
    await page.keyboard.press('n');
    await page.getByText('1 photo now: none of the classes').waitFor();
    await bar().getByText('1 photo chosen').waitFor();
    expect([lost, await labelled('brick wall')]).toEqual([true, 7]);
    await page.keyboard.press('z');
    await tile(8).waitFor();
    expect(await labelled('brick wall')).toBe(8);
    await bar().getByText('1 photo chosen').waitFor();
  });

  /** Holds what is said until it is called. */
  const holdBack = async (): Promise<() => void> => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/labels', async (route) => {
      if (route.request().method() === 'POST') await held;
      return route.continue();
    });
    return letGo;
  };

  it('what is said while the change before is on its way is recorded after it, and the focus stays', async () => {
    const letGo = await holdBack();
    await tile(3).click();
    await page.keyboard.press('n');
    await page.getByText('Recording…').waitFor();
    expect(await focusedPhoto()).toMatch(/^Photo 4, /);
    await tile(5).click();
    await page.keyboard.press('/');
    await page.keyboard.type('Gehweg');
    await page.keyboard.press('Enter');
    await tile(7).focus();
    const focused = () => page.evaluate<string>('document.activeElement?.dataset.photo');
    const seventh = await focused();
    letGo();
    await page.getByText('1 photo now: Gehweg').waitFor();
    expect([await labelled('brick wall'), await labelled('Gehweg')]).toEqual([6, 1]);
    expect(await focused()).toBe(seventh);
  });

  it('what is typed of those chosen meanwhile, or after a key that acts, ends nowhere else', async () => {
    const answer = await holdBack();
    const field = bar().getByRole('combobox');
    await tile(3).click();
    await page.keyboard.type('nail');
    await bar().waitFor({ state: 'detached' });
    await tile(5).click();
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('/');
    await page.keyboard.type('sna');
    answer();
    await page.getByText('1 photo now: none of the classes').waitFor();
    await bar().getByText('1 photo chosen').waitFor();
    await page.keyboard.type('il');
    expect(await field.inputValue()).toBe('snail');
  });

  it('who cannot see it hears which page it is, what was done alone, and how many classes match', async () => {
    const heard = async (...words: string[]) => {
      const said = () => page.getByRole('status').allInnerTexts();
      await until(async () => (await said()).some((one) => words.includes(one.trim())), {
        what: words.join(),
      });
    };
    await heard('brick wall');
    await tile(1).click();
    await page.keyboard.press('n');
    await heard('1 photo now: none of the classes');
    await page.keyboard.press('z');
    await heard('Taken back');
    await page.getByRole('navigation').getByRole('link', { name: 'Classes' }).click();
    await heard('Classes');
    await page.getByRole('searchbox').fill('brick wall');
    await heard('1 class');
  });

  it.each(LOOKS)('can be read by all in $colorScheme, $viewport.width pixels wide', async (look) => {
    const { href } = new URL(page.url());
    await page.context().close();
    page = await openPage(look);
    await page.goto(href);
    await tile(1).click();
    await bar().waitFor();
    await expectReadable(page);
  });

  const focusedPhoto = async () => {
    const name = () => page.evaluate<string>('document.activeElement?.ariaLabel ?? ""');
    await until(async () => (await name()).startsWith('Photo'), { what: 'a photo to have the focus' });
    return name();
  };
});
