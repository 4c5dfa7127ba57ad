import * as ort from 'onnxruntime-node';
import { floatBytes } from '../float-bytes.js';
import { encodeOnnx, type OnnxDtype, type OnnxGraph } from './onnx.js';

async function run(graph: OnnxGraph, feeds: Record<string, ort.Tensor>) {
  const session = await ort.InferenceSession.create(encodeOnnx(graph));
  try {
    return await session.run(feeds);
  } finally {
    await session.release();
  }
}

describe('encodeOnnx', () => {
  it('writes nodes, constants, symbolic dimensions and every kind of attribute as onnxruntime reads them', async () => {
    const graph: OnnxGraph = {
      name: 'attributes',
      nodes: [
        { op: 'Pad', inputs: ['x', 'pads'], outputs: ['padded'] },
        {
          op: 'ReduceMean',
          inputs: ['padded'],
          outputs: ['y'],
          attributes: { axes: { ints: [-1] }, keepdims: { int: 0 } },
        },
      ],
      initializers: [
        {
          name: 'pads',
          dtype: 'int64',
          shape: [4],
          data: new Uint8Array(BigInt64Array.of(0n, 0n, 0n, 2n).buffer),
        },
      ],
      inputs: [{ name: 'x', dtype: 'float32', shape: ['rows', 2] }],
      outputs: [{ name: 'y', dtype: 'float32', shape: ['rows'] }],
      metadata: { made: 'here' },
    };
    const { y } = await run(graph, { x: new ort.Tensor('float32', [1, 3, -20, -40], [2, 2]) });
    expect(y?.dims).toEqual([2]);
    expect(Array.from((y?.data ?? []) as Float32Array)).toEqual([1, -15]);
  });

  it.each<[OnnxDtype, Uint8Array]>([
    ['float32', floatBytes(Float32Array.of(7))],
    ['uint8', Uint8Array.of(7)],
    ['int32', new Uint8Array(Int32Array.of(7).buffer)],
    ['int64', new Uint8Array(BigInt64Array.of(7n).buffer)],
    ['float16', Uint8Array.of(0x00, 0x47)],
  ])('stores %s constants', async (dtype, data) => {
    const graph: OnnxGraph = {
      name: 'constant',
      nodes: [
        { op: 'Cast', inputs: ['seven'], outputs: ['float'], attributes: { to: { int: 1 } } },
        { op: 'Add', inputs: ['x', 'float'], outputs: ['y'] },
      ],
      initializers: [{ name: 'seven', dtype, shape: [], data }],
      inputs: [{ name: 'x', dtype: 'float32', shape: [1] }],
      outputs: [{ name: 'y', dtype: 'float32', shape: [1] }],
    };
    const { y } = await run(graph, { x: new ort.Tensor('float32', [1], [1]) });
    expect(y?.data[0]).toBe(8);
  });

  it('refuses a constant whose data do not fill its shape', () => {
    const graph: OnnxGraph = {
      name: 'wrong',
      nodes: [],
      initializers: [{ name: 'w', dtype: 'int64', shape: [2, 3], data: new Uint8Array(40) }],
      inputs: [],
      outputs: [],
    };
    expect(() => encodeOnnx(graph)).toThrow('ONNX tensor w: int64 [2,3] needs 48 bytes, got 40');
  });
});
