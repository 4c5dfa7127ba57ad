import { servableManifest, servableManifestSchema } from './manifest.js';

describe('servableManifest', () => {
  const manifest = servableManifest({
    classNames: ['cat', 'dog'],
    shorterSide: 256,
    inputSize: 224,
    embeddingSize: 1280,
  });

  it('is what the server reads, also as JSON and with more in it', () => {
    const written = JSON.parse(
      JSON.stringify({ ...manifest, parent: 3, preparation: { ...manifest.preparation, note: '' } }),
    );
    expect(servableManifestSchema.parse(written)).toEqual(written);
  });

  it('answers no more classes than there are', () => {
    const top = (classes: number) => {
      const classNames = Array.from({ length: classes }, (_, index) => `class ${index}`);
      return servableManifest({ classNames, shorterSide: 256, inputSize: 224, embeddingSize: 8 }).signatures
        .serving_default;
    };
    expect([top(1), top(5), top(6)]).toMatchObject([{ top: 1 }, { top: 5 }, { top: 5 }]);
  });

  it('refuses what cannot be served', () => {
    expect(() =>
      servableManifest({ classNames: [], shorterSide: 256, inputSize: 224, embeddingSize: 8 }),
    ).toThrow();
    expect(() =>
      servableManifest({ classNames: ['a'], shorterSide: 256, inputSize: 300, embeddingSize: 8 }),
    ).toThrow();
  });
});

describe('servableManifestSchema', () => {
  const image = { kind: 'image', input: 'i', signature: 'pixels', scores: 'scores', top: 1 };
  const base = servableManifest({
    classNames: ['a', 'b'],
    shorterSide: 256,
    inputSize: 224,
    embeddingSize: 8,
  });
  it('refuses halves where Examples feed them', () => {
    const examples = (dtype: string) => {
      const features = { x: { tensor: 'x', dtype, shape: [-1, 1] } };
      const signature = { kind: 'examples', input: 'inputs', features, outputs: {} };
      return servableManifestSchema.safeParse({ signatures: { classify: signature } }).success;
    };
    const dtypes = ['float32', 'int64', 'uint8', 'float16', 'bfloat16'];
    expect(dtypes.map(examples)).toEqual([true, true, true, false, false]);
  });

  const cases: [string, object, string][] = [
    ['no classes', { ...base, classes: undefined }, 'needs class names'],
    ['no preparation', { ...base, preparation: undefined }, 'needs a preparation'],
    ['another preparation', { ...base, preparation: { ...base.preparation, cropSize: 300 } }, 'cropSize'],
    [
      'more answers than classes',
      { ...base, signatures: { ...base.signatures, x: { ...image, top: 3 } } },
      'cannot answer 3 of 2',
    ],
    ['no such signature', { ...base, signatures: { x: image } }, 'needs the tensor signature pixels'],
    [
      'classes of another number',
      { ...base, classes: ['a', 'b', 'c'] },
      'to answer scores as float32 [-1,3]',
    ],
  ];
  it.each(cases)('refuses an image signature with %s', (_, manifest, problem) => {
    expect(() => servableManifestSchema.parse(manifest)).toThrow(problem);
  });
});
