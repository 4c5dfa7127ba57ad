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

  it('says of what parts may be asked for', () => {
    const answers = (file: string) => paths?.[`/v1/models/{model}/versions/{number}/${file}`]?.get?.responses;
    expect(answers('model.onnx')?.['206']).toMatchObject({
      headers: { 'Content-Range': { required: true } },
    });
    expect(answers('model.onnx')).toHaveProperty('416');
    expect(answers('saved-model.tar.gz')).not.toHaveProperty('206');
  });

  it('says of what there must be one at least', () => {
    const form = (path: string) => JSON.stringify(paths?.[path]?.post?.requestBody);
    for (const path of ['/v1/classify', '/v1/models/{model}/examples'])
      expect(form(path)).toContain(
        '"image":{"type":"array","items":{"type":"string","format":"binary"},"minItems":1}',
      );
    expect(components?.schemas?.UpdateClass).toMatchObject({ minProperties: 1 });
  });

  it('says of an archive that there is one', () => {
    const form = paths?.['/v1/models/{model}/examples']?.post?.requestBody;
    expect(JSON.stringify(form)).toContain('"archive":{"type":"string","format":"binary"}');
  });

  it('is read by generated clients as it is meant', () => {
    const written = JSON.stringify(openApiDocument('1.2.3'));
    expect(written).not.toMatch(/"format":"date-time","pattern"|"const":(true|false)/);
    expect(written).not.toContain(String(Number.MAX_SAFE_INTEGER));
    expect(written).not.toMatch(/"type":\["\w+","(?!null)/);
    expect(components?.schemas?.Classification).toMatchObject({
      properties: { unknown: { type: 'boolean' }, version: { type: 'integer' } },
    });
    expect(components?.schemas?.CorrectToNone).toMatchObject({
      properties: { none: { type: 'boolean', description: 'Always true' } },
    });
  });

  it('takes yes and no in an address for booleans', () => {
    const schemas = paths?.['/v1/classify']?.post?.parameters?.map((one) => 'schema' in one && one.schema);
    expect(schemas).toContainEqual(expect.objectContaining({ type: 'boolean', default: true }));
  });

  it('says what stands in a path where that is no id, with one that there always is', () => {
    expect(paths?.['/v1/models/{model}/versions/{number}']?.get?.parameters).toEqual([
      expect.objectContaining({ name: 'model', schema: expect.objectContaining({ examples: ['default'] }) }),
      expect.objectContaining({ name: 'number', schema: expect.objectContaining({ examples: [1] }) }),
    ]);
  });

  it('lets answers have more fields one day, and bodies no others', () => {
    expect(components?.schemas?.Classification).not.toHaveProperty('additionalProperties');
    expect(components?.schemas?.CreateModel).toMatchObject({ additionalProperties: false });
  });

  it('names each of several bodies and answers', () => {
    const refs = (schema: unknown) => JSON.stringify(schema).match(/\w+(?="})/g);
    expect(refs(components?.schemas?.CreateCorrection)).toEqual([
      'CorrectToClass',
      'CorrectToNewClass',
      'CorrectToNone',
    ]);
    expect(refs(components?.schemas?.Classified)).toEqual(['Classification', 'ClassificationBatch']);
    expect(Object.keys(components?.schemas ?? {}).filter((name) => name.endsWith('Output'))).toEqual([]);
  });
});
