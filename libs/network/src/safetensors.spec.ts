import fc from 'fast-check';
import { readSafetensors, type SafeTensor, toFloat32, writeSafetensors } from './safetensors.js';

const tensor = fc
  .record({
    dtype: fc.constantFrom<SafeTensor['dtype']>('F16', 'F32', 'I32'),
    shape: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  })
  .chain(({ dtype, shape }) => {
    const length = shape.reduce((product, side) => product * side, dtype === 'F16' ? 2 : 4);
    return fc
      .uint8Array({ minLength: length, maxLength: length })
      .map((data): SafeTensor => ({ dtype, shape, data }));
  });
const tensors = fc
  .dictionary(fc.string(), tensor, { maxKeys: 5 })
  .map((entries) => new Map(Object.entries(entries)));

function file(header: string, data: Uint8Array): Uint8Array {
  const json = Buffer.from(header);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, data]);
}

describe('safetensors', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(tensors, (written) => {
        const read = readSafetensors(writeSafetensors(written));
        expect(new Set(read.keys())).toEqual(new Set(written.keys()));
        for (const [name, { dtype, shape, data }] of written) {
          expect(read.get(name)).toMatchObject({ dtype, shape });
          expect(Buffer.from(read.get(name)?.data ?? []).equals(data)).toBe(true);
        }
      }),
      { seed: 1 },
    );
  });

  it('passes over what others wrote of the file', () => {
    const header = '{"__metadata__":{"format":"pt"},"a":{"dtype":"I32","shape":[1],"data_offsets":[0,4]}}';
    expect([...readSafetensors(file(header, new Uint8Array(4))).keys()]).toEqual(['a']);
  });

  it('gives the same bytes, whatever the order of the tensors', () => {
    const a: [string, SafeTensor] = ['a', { dtype: 'F16', shape: [1], data: Uint8Array.of(0, 60) }];
    const b: [string, SafeTensor] = ['b', { dtype: 'F32', shape: [1], data: Uint8Array.of(0, 0, 128, 63) }];
    expect(writeSafetensors(new Map([a, b]))).toEqual(writeSafetensors(new Map([b, a])));
  });

  it('refuses every truncated file', () => {
    fc.assert(
      fc.property(tensors, fc.nat(), (written, position) => {
        const bytes = writeSafetensors(written);
        const cut = position % bytes.length;
        expect(() => readSafetensors(bytes.subarray(0, cut))).toThrow(/^safetensors: /);
      }),
      { seed: 2 },
    );
  });

  it('answers damaged bytes with its own error or with tensors that fit their shapes', () => {
    fc.assert(
      fc.property(tensors, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, position, change) => {
        const bytes = writeSafetensors(written);
        const place = position % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ change;
        try {
          for (const { dtype, shape, data } of readSafetensors(bytes).values()) {
            expect(data.byteLength).toBe(
              shape.reduce((product, side) => product * side, dtype === 'F16' ? 2 : 4),
            );
          }
        } catch (error) {
          expect((error as Error).message).toMatch(/^safetensors: /);
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  const four = new Uint8Array(4);
  it.each([
    ['a header that is no JSON', '{"a":', four],
    ['a header that is a list', '[]', new Uint8Array(0)],
    ['an entry that is null', '{"a":null}', four],
    ['a dtype it does not read', '{"a":{"dtype":"F8","shape":[4],"data_offsets":[0,4]}}', four],
    ['a dtype out of the prototype', '{"a":{"dtype":"toString","shape":[4],"data_offsets":[0,4]}}', four],
    ['a negative side', '{"a":{"dtype":"F32","shape":[-1,-1],"data_offsets":[0,4]}}', four],
    ['a side that is no number', '{"a":{"dtype":"F32","shape":["1"],"data_offsets":[0,4]}}', four],
    ['one offset', '{"a":{"dtype":"F32","shape":[1],"data_offsets":[4]}}', four],
    ['offsets the wrong way round', '{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}', four],
    ['a shape larger than its data', '{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}', four],
    ['data past the end', '{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}', four],
    [
      'data that nothing describes',
      '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
      new Uint8Array(5),
    ],
    [
      'tensors that overlap',
      '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
      four,
    ],
  ])('refuses %s', (_, header, data) => {
    expect(() => readSafetensors(file(header, data))).toThrow(/^safetensors: /);
  });

  it('refuses to write data that do not fill their shape', () => {
    const wrong: SafeTensor = { dtype: 'F32', shape: [2], data: four };
    expect(() => writeSafetensors(new Map([['a', wrong]]))).toThrow('a is F32 [2] but has 4 bytes');
  });
});

describe('toFloat32', () => {
  it('gives every half-precision number its exact value', () => {
    const halves = Uint16Array.from({ length: 65536 }, (_, bits) => bits);
    const floats = toFloat32({ dtype: 'F16', shape: [65536], data: new Uint8Array(halves.buffer) });
    const wrong = halves.filter((bits) => !Object.is(floats[bits], valueOfHalf(bits)));
    expect([...wrong]).toEqual([]);
  });

  it('reads floats and integers wherever they stand in the file', () => {
    const bytes = Buffer.alloc(9);
    bytes.writeFloatLE(1.5, 1);
    bytes.writeInt32LE(-7, 5);
    expect([...toFloat32({ dtype: 'F32', shape: [1], data: bytes.subarray(1, 5) })]).toEqual([1.5]);
    expect([...toFloat32({ dtype: 'I32', shape: [1], data: bytes.subarray(5, 9) })]).toEqual([-7]);
  });
});

/** From the definition of IEEE 754 binary16. */
function valueOfHalf(bits: number): number {
  const sign = bits >= 0x8000 ? -1 : 1;
  const exponent = Math.floor(bits / 1024) % 32;
  const fraction = bits % 1024;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
