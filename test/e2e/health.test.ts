import type { HealthReport } from '@amend/contracts';
import type { Page } from 'playwright-core';
import { describeInBrowser, productInBrowser } from '../support/browser';
import { expectReadable, LOOKS } from '../support/looks';
import { hurried } from '../support/page-time';
import { until } from '../support/until';

/** The page that says whether Amend works, while its parts go away and come back. */
describeInBrowser('the page of health', () => {
  const { product, openPage } = productInBrowser();

  beforeAll(async () => {
    const trainer = async () => (await product.get<HealthReport>('/v1/health')).trainers?.length === 1;
    await until(trainer, { what: 'the trainer to say that it runs' });
  });

  const well = (page: Page) => page.getByRole('status').getByText('Everything works');
  const problem = (page: Page, title: string) => page.getByRole('article', { name: title });
  const open = async (page: Page) => {
    await page.clock.install();
    await page.goto(`${product.url}/health`);
  };

  describe.each(LOOKS)('in $colorScheme, $viewport.width pixels wide', (look) => {
    let page: Page;
    beforeAll(async () => {
      page = await openPage(look);
    });
    afterAll(async () => {
      await page?.context().close();
    });

    it('says that all is well, then that the model server hangs, and when it is well again', async () => {
      await open(page);
      await page.getByRole('heading', { level: 1, name: 'Health' }).waitFor();
      await well(page).waitFor();
      await page.getByText('The model server has it').waitFor();
      await expectReadable(page);
      product.signal('model server', 'SIGSTOP');
      const told = problem(page, 'The model server does not answer');
      // In its own time, which the API takes to find it out: hurried, the page would not wait for the answer.
      await told.waitFor();
      await told.getByText('No photo is classified until it does.').waitFor();
      await told.getByText(/^Noticed/).waitFor();
      await page.getByText('Does not answer', { exact: true }).waitFor();
      await expectReadable(page);
      product.signal('model server', 'SIGKILL');
      await well(page).waitFor();
      expect(await told.isVisible()).toBe(false);
    });
  });

  describe('with an answer that is changed', () => {
    let page: Page;
    beforeEach(async () => {
      page = await openPage();
    });

    it('says what is not known, where the database is away', async () => {
      const away = { ok: false, problem: 'connection refused', since: new Date().toISOString() };
      await page.route('**/v1/health', async (route) => {
        const report = (await (await route.fetch()).json()) as HealthReport;
        const parts = { ...report.parts, database: away, queue: away };
        const queues = report.queues.map((queue) => ({ ...queue, jobs: null }));
        await route.fulfill({ json: { ...report, parts, queues, trainers: null, runs: null } });
      });
      await open(page);
      const told = problem(page, 'The database does not answer');
      await told.getByText('connection refused').waitFor();
      await page.getByText('Away with the database').waitFor();
      expect(await page.getByRole('article').count()).toBe(1);
      const work = page.getByRole('region', { name: 'Work' });
      await work.getByText('Learning not known').waitFor();
      await expectReadable(page);
    });

    it('goes by what everybody is told where who asks cannot be known, and says that nothing answers at all', async () => {
      await open(page);
      await well(page).waitFor();
      const parts = { database: { ok: false, problem: 'gone' }, queue: { ok: false, problem: 'gone' } };
      const unavailable = { code: 'database_unavailable', message: 'The database is away', requestId: 'one' };
      await page.route('**/v1/health', (route) =>
        route.fulfill({ status: 503, json: { error: unavailable } }),
      );
      await page.route('**/readyz', (route) =>
        route.fulfill({
          status: 503,
          json: {
            status: 'not ready',
            parts: { ...parts, storage: { ok: true }, model: { ok: true } },
            error: unavailable,
          },
        }),
      );
      const told = problem(page, 'The database does not answer');
      await hurried(page, () => told.isVisible(), { what: 'the page to say so' });
      await page.getByText('Default model').waitFor();
      expect(await page.getByRole('heading', { name: 'Trainers' }).count()).toBe(0);
      await page.unroute('**/readyz');
      await page.unroute('**/v1/health');
      for (const address of ['**/v1/health', '**/readyz'])
        await page.route(address, (route) => route.abort());
      const silent = problem(page, 'Amend does not answer');
      await hurried(page, () => silent.isVisible(), { what: 'the page to say that nothing answers' });
      await silent.getByText(/^Answered last/).waitFor();
      await expectReadable(page);
      await page.unroute('**/v1/health');
      await page.unroute('**/readyz');
      await hurried(page, () => well(page).isVisible(), { what: 'the page to say that all is well' });
    });

    it('is for admins alone', async () => {
      await page.route('**/v1/me', (route) =>
        route.fulfill({ json: { auth: 'required', name: 'ann', role: 'annotate' } }),
      );
      let asked = 0;
      await page.route('**/v1/health', (route) => {
        asked += 1;
        return route.continue();
      });
      await page.goto(`${product.url}/health`);
      await page.getByRole('heading', { name: 'Only admins look after Amend itself' }).waitFor();
      const pages = page.getByRole('navigation', { name: 'Pages' });
      await pages.getByRole('link', { name: 'Review' }).waitFor();
      expect(await pages.getByRole('link', { name: 'Health' }).count()).toBe(0);
      expect(asked).toBe(0);
    });

    it('leaves an admin room for seven pages, on any desk and on a phone', async () => {
      await page.route('**/v1/me', (route) =>
        route.fulfill({ json: { auth: 'required', name: 'ann', role: 'admin' } }),
      );
      await page.goto(`${product.url}/health`);
      const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
      const account = page.getByRole('button', { name: 'Account' });
      await account.waitFor();
      await well(page).waitFor();
      expect(await links.count()).toBe(7);
      for (const width of [360, 840, 961, 1210, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        const boxes = await Promise.all([...(await links.all()), account].map((one) => one.boundingBox()));
        const rights = boxes.map((box) => (box ? Math.round(box.x + box.width) : Number.NaN));
        expect([width, Math.max(...rights) <= width]).toEqual([width, true]);
        const model = await page.getByRole('button', { name: /^Model:/ }).boundingBox();
        expect([width, (model?.width ?? 0) > 80]).toEqual([width, true]);
      }
    });
  });
});
