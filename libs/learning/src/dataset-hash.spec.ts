import { type DatasetRow, datasetHash } from './dataset-hash.js';

const rows: DatasetRow[] = [
  { imageId: 'a', classId: 'fork', part: 'training', weight: 1 },
  { imageId: 'b', classId: null, part: 'training', weight: 0.3 },
  { imageId: 'c', part: 'replay', weight: 0.1 },
];

describe('datasetHash', () => {
  it('stays what it is', () => {
    expect(datasetHash(rows)).toBe('d69c12ae0889f908723bc4ed70004ff3afbb547ce5bec0ecc29e194116ca5369');
    expect(datasetHash(rows.toReversed())).toBe(datasetHash(rows));
  });

  it.each<[string, Partial<DatasetRow>]>([
    ['image', { imageId: 'd' }],
    ['label', { classId: 'spoon' }],
    ['"none of these"', { classId: null }],
    ['part', { part: 'verified' }],
    ['weight', { weight: 2 }],
  ])('changes with the %s', (_, change) => {
    const [first, ...others] = rows as [DatasetRow, ...DatasetRow[]];
    expect(datasetHash([{ ...first, ...change }, ...others])).not.toBe(datasetHash(rows));
  });

  it('tells "none of these" from unlabelled', () => {
    const row = { imageId: 'a', part: 'training', weight: 1 };
    expect(datasetHash([{ ...row, classId: null }])).not.toBe(datasetHash([row]));
  });

  it('refuses an image that stands there twice', () => {
    expect(() => datasetHash([...rows, { imageId: 'a', part: 'replay', weight: 1 }])).toThrow('twice');
  });
});
