import { randomUUID } from 'node:crypto';
import { sql } from '@amend/db/sql';
import type { Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { expectReadable } from '../support/looks';
import { hurried } from '../support/page-time';
import { another } from '../support/photos';
import { ProductDatabase } from '../support/product-database';

/** Several models at one product, and the versions of each: what it is worth, how the next one is made, whether it goes live. */
describeInBrowser('models and their versions', () => {
  const { product, openPage } = productInBrowser();
  let page: Page;

  beforeEach(async () => {
    page = await openPage();
  });

  it('an admin deletes a model by its name, and is shown another one', async () => {
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

  it('nobody else can delete a model, and nobody the default one', async () => {
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

  it('a blank model says what to do, and takes no photo that it cannot answer', async () => {
    await product.post('/v1/models', { name: 'blank', start: 'blank' });
    await page.goto(`${product.url}/?model=blank`);
    await page.getByRole('heading', { name: '“blank” cannot answer yet' }).waitFor();
    expect(await page.getByLabel('Photos to classify').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Classes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Classes' }).waitFor();
  });

  it('a model in int8 offers no learning that it cannot do', async () => {
    await product.post('/v1/models', { name: 'fast', precision: 'int8' });
    await page.goto(`${product.url}/versions?model=fast`);
    await page.getByRole('button', { name: 'Learn from corrections' }).waitFor();
    await page.getByLabel('When the checks pass').waitFor();
    expect(await page.getByText('Thorough').count()).toBe(0);
  });

  it('a field for a number shows what will be saved, also while it is emptied to type another one', async () => {
    await page.goto(`${product.url}/versions`);
    const atLeast = page.getByLabel('Corrections needed');
    await atLeast.fill('');
    await atLeast.pressSequentially('20');
    expect(await atLeast.inputValue()).toBe('20');
    await page.getByText('Change how strict it is').click();
    const loss = page.getByLabel('Most that it may lose on checked photos');
    const before = await loss.inputValue();
    await loss.fill('150');
    expect(await loss.inputValue()).toBe(before);
  });

  it('settings that were saved stand, also where what was read before comes after', async () => {
    await product.post('/v1/models', { name: 'kept-settings', start: 'blank' });
    await page.clock.install();
    let hold = false;
    let late: (() => Promise<void>) | undefined;
    await page.route('**/schedule', async (route) => {
      if (!hold || route.request().method() !== 'GET') return route.continue();
      hold = false;
      const response = await route.fetch();
      late = () => route.fulfill({ response }).catch(() => undefined); // unless nobody waits for it any more
    });
    await page.goto(`${product.url}/versions?model=kept-settings`);
    const atLeast = page.getByLabel('Corrections needed');
    await atLeast.waitFor();
    hold = true;
    await hurried(page, () => late !== undefined, { what: 'the schedule to be read again' });
    await atLeast.fill('33');
    await page.getByRole('region', { name: 'Schedule' }).getByRole('button', { name: 'Save' }).click();
    await page.getByText('The schedule is saved.').waitFor();
    await late?.();
    await page.evaluate(`fetch('/healthz').then((answer) => answer.text())`);
    expect(await atLeast.inputValue()).toBe('33');
  });

  it('a time that is set starts no schedule that is off', async () => {
    await product.post('/v1/models', { name: 'off', start: 'blank' });
    await page.goto(`${product.url}/versions?model=off`);
    const form = page.getByRole('region', { name: 'Schedule' });
    await form.getByLabel('How often').selectOption({ index: 0 });
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The schedule is saved.').waitFor();
    expect(await form.getByLabel('Learn on schedule').isChecked()).toBe(false);
  });

  it('versions, of which there may be megabytes, are asked for once while nothing happens to them', async () => {
    await page.clock.install();
    const asked = { versions: 0, 'training-runs': 0 };
    page.on('response', (answer) => {
      const what = /default\/(versions|training-runs)(\?|$)/.exec(answer.url())?.[1];
      if (what) asked[what as keyof typeof asked] += 1;
    });
    await page.goto(`${product.url}/versions`);
    await hurried(page, () => asked['training-runs'] >= 4, { what: 'it to look for runs again and again' });
    expect(asked.versions).toBeGreaterThan(0);
    // Once a minute in any case, which a busy machine may need for this.
    const took = await page.evaluate<number>('performance.now()');
    expect(asked.versions).toBeLessThanOrEqual(1 + Math.floor(took / 60_000));
  });

  it('versions show page by page, and the live one also where it is older than those', async () => {
    await product.post('/v1/models', { name: 'long' });
    await new ProductDatabase(product).rows(sql`
      with made as (
        insert into versions (id, model_id, number, parent, state, class_ids, bundle)
        select gen_random_uuid(), v.model_id, n, n - 1, 'retired', v.class_ids, v.bundle
        from versions v join models m on m.id = v.model_id and m.name = 'long', generate_series(2, 41) n
        returning model_id
      )
      update models set next_version = 42 where id in (select model_id from made)`);
    await page.goto(`${product.url}/versions?model=long`);
    const live = page.getByRole('region', { name: 'Live now' });
    await live.getByText('Version 1', { exact: true }).waitFor();
    expect(await live.getByText('Knows 1,000 classes').count()).toBe(1);
    const all = page.getByRole('region', { name: 'All versions' });
    const more = all.getByRole('button', { name: 'Show more' });
    const listed = async () =>
      (await all.getByRole('heading', { level: 3 }).allTextContents()).map((text) =>
        parseInt(text.slice(8), 10),
      );
    expect(await listed()).toEqual(Array.from({ length: 20 }, (_, at) => 41 - at));
    await more.click();
    await all.getByRole('heading', { name: /^Version 2\b/ }).waitFor();
    await more.click();
    await more.waitFor({ state: 'detached' });
    expect(await listed()).toEqual(Array.from({ length: 41 }, (_, at) => 41 - at));
    expect(await all.getByRole('list').first().getAttribute('start')).toBe('41');
  });

  it('the figures of hundreds of classes scroll in their place, also on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const figures = Array.from({ length: 270 }, (_, at) => ({
      classId: `01a20603-1567-7753-a02d-${String(at).padStart(12, '0')}`,
      name: `steamship company captain ${at}`,
      images: 300,
      right: 290,
      rightLive: 280,
      low: 0.94,
      high: 0.98,
    }));
    await page.route('**/versions?*', async (route) => {
      const response = await route.fetch();
      const list = (await response.json()) as { items: object[] };
      const verdict = { passed: true, allowed: true, reasons: [], measured: {}, negativeFlips: [] };
      for (const one of list.items) Object.assign(one, { verdict: { ...verdict, classes: figures } });
      await route.fulfill({ response, json: list });
    });
    await page.goto(`${product.url}/versions`);
    const version = page.getByRole('group', { name: 'Version 1' });
    await version.getByText('Passed every check').click();
    await version.getByText('Class by class').click();
    const table = version.getByRole('group', { name: 'Class by class' });
    await table.getByRole('row').nth(270).waitFor();
    expect((await table.boundingBox())?.height).toBeLessThan(500);
    const [content, width] = await version.evaluate((card): [number, number] => [
      card.scrollWidth,
      card.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(width);
    const line = await table.getByRole('cell', { name: '300' }).first().boundingBox();
    expect(line?.width).toBeGreaterThan(30); // no figure is broken into its digits
    await expectReadable(page);
  });

  it('a version that waits for an admin is told as that', async () => {
    for (let i = 0; i < 4; i += 1) {
      const { id } = await product.classify(await another('brick'));
      await product.post(`/v1/predictions/${id}/corrections`, { newClass: 'brick wall' });
    }
    const others = await openPage();
    await others.clock.install();
    await others.goto(`${product.url}/versions`);
    await others.getByRole('button', { name: 'Learn from' }).waitFor();
    await product.post('/v1/models/default/training-runs', { release: 'manual' });
    await page.goto(`${product.url}/?show=corrected`);
    const waits = 'It waits for an admin to make it live.';
    await page.getByText(waits, { exact: true }).waitFor({ timeout: 600_000 });
    await page.getByRole('status').getByText(`Version 2 passed the checks. ${waits}`).waitFor();
    await page
      .getByText('Version 2 has learned it and waits for an admin to make it live.')
      .first()
      .waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${product.url}/versions`);
    await page.getByRole('button', { name: 'Make live', exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const makeLive = others.getByRole('button', { name: 'Make live', exact: true });
    await hurried(others, () => makeLive.isVisible(), { what: 'the others to be told' });

    // Who cannot make it live is told the same, beside no empty place for a button.
    const annotator = await openPage();
    await annotator.route('**/v1/me', (route) =>
      route.fulfill({ json: { auth: 'required', name: 'ann', role: 'annotate' } }),
    );
    await annotator.goto(`${product.url}/versions`);
    const notice = annotator.locator('[data-tone]', { hasText: waits });
    await notice.waitFor();
    expect(await annotator.getByRole('button', { name: /live/ }).count()).toBe(0);
    expect(await notice.locator('> *').count()).toBe(1);

    // Where one reads of it, it is one click and a word away, but while another one is rolled out.
    const going = { id: randomUUID(), model: 'default', version: 1, from: null, kind: 'release', by: 'ann' };
    const sofar = { state: 'starting', stage: null, reason: null, log: null, steps: [], traffic: [] };
    const at = { createdAt: new Date().toISOString(), finishedAt: null };
    await others.route('**/models/default/releases', (route) =>
      route.fulfill({ json: { items: [{ ...going, ...sofar, ...at }] } }),
    );
    await others.goto(`${product.url}/versions`);
    await others.getByRole('button', { name: 'Stop the roll-out' }).waitFor();
    expect(await others.getByRole('button', { name: 'Make version 2 live' }).isDisabled()).toBe(true);
    await page.goto(`${product.url}/review`);
    await page.getByRole('button', { name: 'Make version 2 live' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make live' }).click();
    await page.getByText('It now answers all 4 photos it was trained with as people said.').waitFor();
    await page.goto(`${product.url}/versions`);
    const learn = page.getByRole('region', { name: 'Learn from corrections' });
    await learn.getByText('How it went').click();
    await learn.getByText('What was checked').waitFor();
  });

  it('a roll-out tells what it does as it goes, and stands in nobody’s way back', async () => {
    const policy = { canaryShare: 0.9, canarySeconds: 3600, watchSeconds: 3600, maxLatencyFactor: 100 };
    const put = {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(policy),
    };
    expect((await fetch(`${product.url}/v1/models/default/release-policy`, put)).status).toBe(200);
    await page.goto(`${product.url}/versions`);
    const item = (version: number) => page.getByRole('group', { name: `Version ${version}` });
    const release = async (version: number) => {
      await item(version).getByRole('button', { name: 'Make live' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Make live' }).click();
      await page
        .getByText('It answers its share of the requests; the live version answers the others.')
        .waitFor();
    };
    await release(1);
    for (let i = 0; i < 10; i += 1) await product.classify(await another('gravel'));
    await page.getByText(/It got so far: \d+ requests? as its share of all\./).waitFor();
    await page.getByRole('button', { name: 'Roll back to version 1' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The roll-out of version 1 is stopped.').waitFor();
    await dialog.getByRole('button', { name: 'Roll back' }).click();
    await page.getByRole('button', { name: 'Roll back to version 2' }).waitFor();
    await item(2)
      .getByText(/It was taken back, .*: Rolled back to version 1 by local\./)
      .waitFor();

    await release(2);
    await page.getByRole('button', { name: 'Stop the roll-out' }).click();
    await item(2)
      .getByText(/It did not go live, .*: local stopped it\./)
      .waitFor();
    await item(2).getByText('Its last roll-out').click();
    await item(2).getByText('It answers 90 % of the requests for 3600 seconds.').waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
