import { efficientNetLite0 } from '@amend/network';
import type { BundleContents } from '../index.js';

/** What a version of one class consists of: files that hold a few letters each. */
export function bundleContents(model = 'm'): BundleContents {
  return {
    model: Buffer.from(model),
    savedModel: Buffer.from('s'),
    warmUp: Buffer.from('w'),
    head: Buffer.from('h'),
    classes: [{ id: '0198b5a0-0000-7000-8000-000000000001', name: 'fork' }],
    network: efficientNetLite0,
    parent: 1,
    runId: '0198b5a0-0000-7000-8000-000000000002',
    datasetHash: 'd',
  };
}
