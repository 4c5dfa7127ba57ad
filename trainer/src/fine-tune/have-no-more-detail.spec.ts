import type { Queries } from '@amend/db/sql';
import { efficientNetLite0, type NetworkDescription } from '@amend/network';
import { haveNoMoreDetail } from './have-no-more-detail.js';

const twenty = Array.from({ length: 20 }, (_, at) => `photo ${at}`);

/** A database that finds so many small photos. */
const finding = (small: number): Queries => ({
  rows: async <Row>() => [{ small }] as Row[],
  change: async () => 0,
});

describe('haveNoMoreDetail', () => {
  it.each([
    ['nineteen in twenty are small', 19, twenty, {}, true],
    ['more are not', 18, twenty, {}, false],
    ['there is none', 0, [], {}, false],
    // Half of it would be trained on without the last row, and served with a row that is half nothing.
    ['the network takes an odd number of pixels', 20, twenty, { inputSize: 225 }, false],
  ])('where %s', async (_what, small, images, other: Partial<NetworkDescription>, none) => {
    const network = { ...efficientNetLite0, ...other };
    expect(await haveNoMoreDetail(finding(small), network, images)).toBe(none);
  });
});
