import { PageCodeMissing, pageCode } from './page-code';

describe('pageCode', () => {
  it('gives the code', async () => {
    expect(await pageCode(() => Promise.resolve({ Page: 1 }))).toEqual({ Page: 1 });
  });

  it('tells that it is missing in a way of its own, not in the one that the router acts on', async () => {
    const gone = new TypeError('Failed to fetch dynamically imported module: /assets/versions-page-1.js');
    const error: unknown = await pageCode(() => Promise.reject(gone)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PageCodeMissing);
    expect(String(error)).not.toContain('dynamically imported module');
  });
});
