import fc from 'fast-check';
import protobuf from 'protobufjs';
import { decodeTensor, readTensorHeader } from './decode-tensor.js';
import { dtypes } from './dtype.js';
import { encodeTensor } from './encode-tensor.js';
import type { DType, Tensor } from './tensor.js';
import { TensorError } from './tensor-error.js';

/** TensorProto as its authors declare it, to write what our own encoder never would. */
const TensorProto = protobuf.parse(`syntax = "proto3";
    message Dim { int64 size = 1; string name = 2; }
    message Shape { repeated Dim dim = 2; bool unknown_rank = 3; }
    message TensorProto {
      int32 dtype = 1; Shape tensor_shape = 2; int32 version_number = 3; bytes tensor_content = 4;
      repeated float float_val = 5; repeated double double_val = 6; repeated int32 int_val = 7;
      repeated bytes string_val = 8; repeated int64 int64_val = 10; repeated bool bool_val = 11;
      repeated int32 half_val = 13; repeated uint32 uint32_val = 16; repeated uint64 uint64_val = 17;
    }
    message Unpacked { int32 dtype = 1; Shape tensor_shape = 2; repeated float float_val = 5 [packed = false]; repeated int32 int_val = 7 [packed = false]; }`).root;

function proto(fields: Record<string, unknown>, shape?: number[], type = 'TensorProto'): Uint8Array {
  const message = TensorProto.lookupType(type);
  const tensorShape = shape && { dim: shape.map((size) => ({ size })) };
  return message.encode(message.fromObject({ tensorShape, ...fields })).finish();
}

const values = (tensor: Tensor) =>
  Array.from(tensor.data as ArrayLike<unknown>, (v) =>
    v instanceof Uint8Array ? Buffer.from(v).toString() : v,
  );

describe('decodeTensor follows TensorFlow', () => {
  const content = (array: ArrayBufferView) =>
    Buffer.from(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength);
  const cases: [string, Uint8Array, number[], unknown[]][] = [
    [
      'reads tensor_content',
      proto({ dtype: 1, tensorContent: content(new Float32Array([1, 2])) }, [2]),
      [2],
      [1, 2],
    ],
    [
      'prefers tensor_content to values',
      proto({ dtype: 1, tensorContent: content(new Float32Array([1])), floatVal: [9] }, [1]),
      [1],
      [1],
    ],
    ['reads complete values', proto({ dtype: 1, floatVal: [1, 2, 3, 4] }, [2, 2]), [2, 2], [1, 2, 3, 4]],
    ['reads unpacked values', proto({ dtype: 1, floatVal: [1, 2] }, [2], 'Unpacked'), [2], [1, 2]],
    ['reads unpacked integers', proto({ dtype: 3, intVal: [-1, 2] }, [2], 'Unpacked'), [2], [-1, 2]],
    ['repeats the last value', proto({ dtype: 1, floatVal: [1, 2] }, [4]), [4], [1, 2, 2, 2]],
    ['fills with zeros', proto({ dtype: 3 }, [2]), [2], [0, 0]],
    ['ignores extra values', proto({ dtype: 1, floatVal: [1, 2, 3] }, [2]), [2], [1, 2]],
    ['ignores values of another type', proto({ dtype: 1, doubleVal: [7] }, [1]), [1], [0]],
    ['reads a scalar without a shape', proto({ dtype: 1, floatVal: [5] }), [], [5]],
    [
      'reads unknown rank without dimensions as a scalar',
      proto({ dtype: 1, floatVal: [5], tensorShape: { unknownRank: true } }),
      [],
      [5],
    ],
    [
      'reads strings',
      proto({ dtype: 7, stringVal: [Buffer.from('a'), Buffer.from('bc')] }, [2]),
      [2],
      ['a', 'bc'],
    ],
    ['repeats the last string', proto({ dtype: 7, stringVal: [Buffer.from('a')] }, [2]), [2], ['a', 'a']],
    ['fills with empty strings', proto({ dtype: 7 }, [2]), [2], ['', '']],
    [
      'reads strings in tensor_content',
      proto({ dtype: 7, tensorContent: Buffer.from('\x01\x02abc') }, [2]),
      [2],
      ['a', 'bc'],
    ],
    ['reads doubles', proto({ dtype: 2, doubleVal: [0.5] }, [1]), [1], [0.5]],
    ['reads bytes from int_val', proto({ dtype: 4, intVal: [255, 1] }, [2]), [2], [255, 1]],
    ['reads int16', proto({ dtype: 5, intVal: [-3] }, [1]), [1], [-3]],
    ['reads int8', proto({ dtype: 6, intVal: [-3] }, [1]), [1], [-3]],
    ['reads uint16', proto({ dtype: 17, intVal: [65535] }, [1]), [1], [65535]],
    [
      'reads int64',
      proto({ dtype: 9, int64Val: [-5, '9007199254740993'] }, [2]),
      [2],
      [-5n, 9007199254740993n],
    ],
    ['repeats the last int64', proto({ dtype: 9, int64Val: [7] }, [2]), [2], [7n, 7n]],
    ['reads bools', proto({ dtype: 10, boolVal: [true, false] }, [2]), [2], [1, 0]],
    [
      'reads any byte but 0 as true',
      proto({ dtype: 10, tensorContent: Buffer.from([7, 0]) }, [2]),
      [2],
      [1, 0],
    ],
    ['reads the bits of halves', proto({ dtype: 19, halfVal: [0x3c00] }, [1]), [1], [0x3c00]],
    ['reads uint32', proto({ dtype: 22, uint32Val: [4294967295] }, [1]), [1], [4294967295]],
    [
      'reads uint64',
      proto({ dtype: 23, uint64Val: ['18446744073709551615'] }, [1]),
      [1],
      [18446744073709551615n],
    ],
    ['reads an empty tensor', proto({ dtype: 1 }, [0, 4]), [0, 4], []],
  ];
  it.each(cases)('%s', (_, bytes, shape, expected) => {
    const tensor = decodeTensor(bytes);
    expect(tensor.shape).toEqual(shape);
    expect(values(tensor)).toEqual(expected);
  });
});

describe('decodeTensor refuses', () => {
  const cases: [string, Uint8Array][] = [
    ['no type', proto({ floatVal: [1] }, [1])],
    ['complex numbers', proto({ dtype: 8 }, [1])],
    ['a negative dimension', proto({ dtype: 1 }, [-1])],
    [
      'dimensions of unknown rank',
      proto({ dtype: 1, tensorShape: { unknownRank: true, dim: [{ size: 1 }] } }),
    ],
    ['content that is too short', proto({ dtype: 1, tensorContent: Buffer.alloc(7) }, [2])],
    ['content that is too long', proto({ dtype: 1, tensorContent: Buffer.alloc(12) }, [2])],
    ['a huge shape', proto({ dtype: 1, floatVal: [1] }, [1_000_000, 1_000_000])],
    ['a shape beyond counting', proto({ dtype: 1 }, [2 ** 40, 2 ** 40])],
    ['a huge shape of strings', proto({ dtype: 7 }, [1_000_000_000])],
    ['string content with lying lengths', proto({ dtype: 7, tensorContent: Buffer.from('\x7fab') }, [1])],
    ['string content with a rest', proto({ dtype: 7, tensorContent: Buffer.from('\x01abc') }, [1])],
    ['more strings than bytes', proto({ dtype: 7, tensorContent: Buffer.from('\x00') }, [3])],
    ['255 dimensions', proto({ dtype: 1 }, Array(255).fill(1))],
    ['a length beyond the end', Uint8Array.of(0x22, 0xff, 0xff, 0xff, 0xff, 0x07)],
    ['packed values cut short', Uint8Array.of(0x08, 1, 0x2a, 2, 0, 0)],
  ];
  it.each(cases)('%s', (_, bytes) => {
    expect(() => decodeTensor(bytes)).toThrow(TensorError);
  });

  it('what is larger than the caller allows', () => {
    const bytes = proto({ dtype: 1 }, [3]);
    expect(() => decodeTensor(bytes, 11)).toThrow(TensorError);
    expect(decodeTensor(bytes, 12).data).toHaveLength(3);
  });
});

describe('readTensorHeader', () => {
  it('tells type and shape without the values', () => {
    expect(readTensorHeader(proto({ dtype: 4 }, [1_000_000, 1_000_000]))).toMatchObject({
      dtype: 'uint8',
      shape: [1_000_000, 1_000_000],
      elements: 1e12,
    });
  });
});

describe('any bytes', () => {
  it('decode or throw TensorError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeTensor(bytes, 1 << 20);
        } catch (error) {
          expect(error).toBeInstanceOf(TensorError);
        }
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('also when a real tensor is mutated', () => {
    const real = encodeTensor({ dtype: 'float32', shape: [2, 3], data: new Float32Array(6) }, 'values');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (edits) => {
          const bytes = Uint8Array.from(real);
          for (const [at, value] of edits) bytes[at] = value;
          try {
            decodeTensor(bytes, 1 << 20);
          } catch (error) {
            expect(error).toBeInstanceOf(TensorError);
          }
        },
      ),
      { seed: 2, numRuns: 5000 },
    );
  });
});

describe('encodeTensor', () => {
  const samples: Tensor[] = [
    { dtype: 'float32', shape: [2], data: new Float32Array([1.5, -2]) },
    { dtype: 'float64', shape: [1], data: new Float64Array([0.1]) },
    { dtype: 'int32', shape: [2], data: new Int32Array([-1, 2 ** 31 - 1]) },
    { dtype: 'uint8', shape: [1, 2], data: new Uint8Array([0, 255]) },
    { dtype: 'int16', shape: [1], data: new Int16Array([-7]) },
    { dtype: 'int8', shape: [1], data: new Int8Array([-7]) },
    { dtype: 'string', shape: [2], data: [Buffer.from('x'), Buffer.from('')] },
    { dtype: 'int64', shape: [2], data: new BigInt64Array([-1n, 2n ** 62n]) },
    { dtype: 'bool', shape: [2], data: new Uint8Array([1, 0]) },
    { dtype: 'bfloat16', shape: [1], data: new Uint16Array([0x3f80]) },
    { dtype: 'uint16', shape: [1], data: new Uint16Array([65535]) },
    { dtype: 'float16', shape: [1], data: new Uint16Array([0xbc00]) },
    { dtype: 'uint32', shape: [1], data: new Uint32Array([2 ** 32 - 1]) },
    { dtype: 'uint64', shape: [1], data: new BigUint64Array([2n ** 64n - 1n]) },
    { dtype: 'float32', shape: [], data: new Float32Array([3]) },
    { dtype: 'float32', shape: [0, 3], data: new Float32Array(0) },
  ];
  it('has a sample of every type', () => {
    expect(new Set(samples.map((sample) => sample.dtype))).toEqual(new Set(Object.keys(dtypes) as DType[]));
  });
  it.each(samples)('$dtype $shape survives, as content and as values', (tensor) => {
    for (const form of ['content', 'values'] as const) {
      const back = decodeTensor(encodeTensor(tensor, form));
      expect({ dtype: back.dtype, shape: back.shape, values: values(back) }).toEqual({
        dtype: tensor.dtype,
        shape: tensor.shape,
        values: values(tensor),
      });
    }
  });
  it('writes what the declared message reads', () => {
    const decode = (form: 'content' | 'values') =>
      TensorProto.lookupType('TensorProto')
        .decode(encodeTensor({ dtype: 'float32', shape: [2], data: new Float32Array([1, 2]) }, form))
        .toJSON();
    expect(decode('values')).toMatchObject({
      dtype: 1,
      tensorShape: { dim: [{ size: '2' }] },
      floatVal: [1, 2],
    });
    expect(decode('content')).toMatchObject({
      tensorContent: Buffer.from(new Float32Array([1, 2]).buffer).toString('base64'),
    });
  });
  it('refuses a shape that does not fit', () => {
    expect(() => encodeTensor({ dtype: 'float32', shape: [3], data: new Float32Array(2) })).toThrow(
      TensorError,
    );
  });
});
