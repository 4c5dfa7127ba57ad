import { decodeTensor, predictionLog, predictRequest, readRecords } from '@amend/serving-protocol';
import { warmUpRequests } from './warm-up.js';

const image = (level: number) => ({
  pixels: new Uint8Array(2 * 2 * 3).fill(level),
  jpeg: Buffer.from(`jpeg ${level}`),
});

describe('warmUpRequests', () => {
  it('asks each signature once', () => {
    const records = [...readRecords(Buffer.from(warmUpRequests(2, [image(1), image(2)])))];
    const requests = records.map((record) => {
      const { modelSpec, inputs } = predictRequest.decode(
        predictionLog.decode(record).predictLog?.request ?? new Uint8Array(0),
      );
      const [[name, tensor] = ['', new Uint8Array(0)]] = Object.entries(inputs);
      return { signature: modelSpec?.signatureName, name, tensor: decodeTensor(tensor) };
    });
    expect(requests).toMatchObject([
      {
        signature: 'serving_default',
        name: 'image_bytes',
        tensor: { shape: [2], data: [Buffer.from('jpeg 1'), Buffer.from('jpeg 2')] },
      },
      { signature: 'pixels', name: 'pixels', tensor: { shape: [1, 2, 2, 3], data: image(1).pixels } },
    ]);
  });

  it('asks nothing without images', () => {
    expect(warmUpRequests(2, [])).toHaveLength(0);
  });
});
