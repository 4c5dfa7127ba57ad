import { inputExamples } from './input-examples.js';

describe('inputExamples', () => {
  const examples = (count: number) => Array.from({ length: count }, () => Uint8Array.of(7));

  it('puts the context before each Example', () => {
    const exampleListWithContext = { examples: examples(2), context: Uint8Array.of(1, 2) };
    expect(inputExamples({ exampleListWithContext })).toEqual([Buffer.of(1, 2, 7), Buffer.of(1, 2, 7)]);
  });

  it('refuses a context whose copies would take gigabytes', () => {
    const exampleListWithContext = { examples: examples(1000), context: new Uint8Array(1_000_000) };
    expect(() => inputExamples({ exampleListWithContext })).toThrow('too large for 1000 examples');
  });
});
