import { type DatasetRow, datasetHash } from './dataset-hash.js';

const rows: DatasetRow[] = [
  { imageId: 'a', classId: 'fork', part: 'training' },
  { imageId: 'b', classId: null, part: 'training' },
  { imageId: 'c', classId: 'spoon', part: 'verified' },
];

describe('datasetHash', () => {
  it('stays what it is', () => {
    expect(datasetHash(rows)).toBe('8041ecf71c73ed856f1082e5e684d5e3cf6346db9b7472bb6ac871f0a54ae822');
    expect(datasetHash(rows.toReversed())).toBe(datasetHash(rows));
  });

  it.each<[string, Partial<DatasetRow>]>([
    ['image', { imageId: 'd' }],
    ['label', { classId: 'spoon' }],
    ['"none of these"', { classId: null }],
    ['part', { part: 'verified' }],
  ])('changes with the %s', (_, change) => {
    const [first, ...others] = rows as [DatasetRow, ...DatasetRow[]];
    expect(datasetHash([{ ...first, ...change }, ...others])).not.toBe(datasetHash(rows));
  });

  it('refuses an image that stands there twice', () => {
    expect(() => datasetHash([...rows, { imageId: 'a', classId: null, part: 'training' }])).toThrow('twice');
  });
});
