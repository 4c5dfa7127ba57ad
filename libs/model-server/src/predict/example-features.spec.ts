import { example } from '@amend/serving-protocol';
import { examplesInput } from '../rest/examples-request.js';
import { type JsonObject, parseJson } from '../rest/parse-json.js';
import { featureFeeds } from './example-features.js';

const id = (dtype: 'int64' | 'int32') => ({ id: { tensor: 'id', dtype, shape: [-1, 2] } });

describe('featureFeeds', () => {
  it('loses nothing of integers of 64 bits, however they came', () => {
    const value = ['9007199254740993', '-9223372036854775808'];
    const encoded = example.encode({ features: { feature: { id: { int64List: { value } } } } });
    const body = parseJson(`{"examples": [{"id": [${value}]}, {"id": [true, 2]}]}`) as JsonObject;
    const ofJson = examplesInput(body).exampleList?.examples ?? [];
    const [feed] = featureFeeds([encoded, ...ofJson], id('int64'));
    expect(feed?.data).toEqual(BigInt64Array.of(...value.map(BigInt), ...value.map(BigInt), 1n, 2n));
  });

  it('feeds integers of 32 bits too', () => {
    const encoded = example.encode({ features: { feature: { id: { int64List: { value: ['3', '-4'] } } } } });
    expect(featureFeeds([encoded], id('int32'))[0]?.data).toEqual(Int32Array.of(3, -4));
  });

  it('refuses Examples that have too many values together, before they are all in memory', () => {
    const varint = (size: number) => [(size & 127) | 128, ((size >> 7) & 127) | 128, size >> 14];
    const field = (number: number, bytes: Uint8Array) =>
      Buffer.concat([Buffer.of(number * 8 + 2, ...varint(bytes.length)), bytes]);
    const ones = field(3, field(1, Buffer.alloc(600_000, 1)));
    const encoded = field(1, field(1, Buffer.concat([field(1, Buffer.from('other')), field(2, ones)])));
    const id2 = example.encode({ features: { feature: { id: { int64List: { value: ['3', '4'] } } } } });
    const one = Buffer.concat([encoded, id2]);
    expect(() => featureFeeds([one, one], id('int32'))).toThrow('Could not parse example input');
  });
});
