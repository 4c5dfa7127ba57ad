import { openApiDocument } from './openapi.js';

describe('openApiDocument', () => {
  const { paths, components } = openApiDocument('1.2.3');

  it('says who may ask, and what a body that stops coming is answered', () => {
    const ask = paths?.['/v1/classify']?.post;
    expect(ask?.description).toContain('the role predict');
    expect(ask?.responses).toHaveProperty('408');
    expect(ask?.responses).toHaveProperty('431');
    expect(paths?.['/v1/session']?.post?.description).toBeUndefined();
  });

  it('says of what there must be one at least', () => {
    const form = (path: string) => JSON.stringify(paths?.[path]?.post?.requestBody);
    for (const path of ['/v1/classify', '/v1/models/{model}/examples'])
      expect(form(path)).toContain(
        '"image":{"type":"array","items":{"type":"string","format":"binary"},"minItems":1}',
      );
    expect(components?.schemas?.UpdateClass).toMatchObject({ minProperties: 1 });
  });
});
