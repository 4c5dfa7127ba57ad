import { decodeTensor } from './decode-tensor.js';
import { predictRequest } from './messages.js';
import { encodePredictRequest } from './predict-message.js';
import type { Tensor } from './tensor.js';

describe('encodePredictRequest', () => {
  const pixels: Tensor = { dtype: 'uint8', shape: [1, 70_000], data: new Uint8Array(70_000).fill(7) };
  const words: Tensor = { dtype: 'string', shape: [1], data: [Buffer.from('ä')] };
  const request = {
    modelSpec: { name: 'm', version: { value: 2 }, signatureName: 's' },
    inputs: { pixels, größe: words },
    outputFilter: ['y'],
  };

  it('writes what the message’s own codec reads', () => {
    const { modelSpec, inputs, outputFilter } = predictRequest.decode(encodePredictRequest(request));
    expect(modelSpec).toMatchObject(request.modelSpec);
    expect(outputFilter).toEqual(['y']);
    expect(decodeTensor(inputs.pixels as Uint8Array)).toEqual({
      ...pixels,
      data: new Uint8Array(70_000).fill(7),
    });
    expect(Object.keys(inputs)).toEqual(['pixels', 'größe']);
  });

  it('writes into the memory that it is given, from its start', () => {
    const memory = Buffer.alloc(100_000);
    const message = encodePredictRequest(request, () => memory);
    expect(message.buffer).toBe(memory.buffer);
    expect(message.equals(encodePredictRequest(request))).toBe(true);
  });
});
