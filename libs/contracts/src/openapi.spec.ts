import { openApiDocument } from './openapi.js';

describe('openApiDocument', () => {
  const { paths } = openApiDocument('1.2.3');

  it('says who may ask, and what a body that stops coming is answered', () => {
    const ask = paths?.['/v1/classify']?.post;
    expect(ask?.description).toContain('the role predict');
    expect(ask?.responses).toHaveProperty('408');
    expect(paths?.['/v1/session']?.post?.description).toBeUndefined();
  });
});
