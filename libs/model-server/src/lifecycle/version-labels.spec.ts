import { status } from '@grpc/grpc-js';
import type { ServedModel } from './served-model.js';
import { VersionLabels } from './version-labels.js';

const labelled = (labels: Record<string, number>) => [
  { name: 'm', labels: new Map(Object.entries(labels)) } as unknown as ServedModel,
];
const isAvailable = (_: string, version: number) => version < 90;

describe('VersionLabels', () => {
  it('are taken over for what is available', () => {
    const labels = new VersionLabels(false);
    labels.check(labelled({ stable: 1 }), isAvailable);
    labels.set(labelled({ stable: 1 }));
    expect(labels.resolve('m', 'stable')).toBe(1);
    for (const [model, label] of [
      ['m', 'other'],
      ['n', 'stable'],
    ] as const)
      expect(() => labels.resolve(model, label)).toThrow(`Unrecognized servable version label: ${label}`);
    labels.check(labelled({ stable: 2 }), isAvailable);
    labels.set(labelled({ fresh: 2 }));
    expect(labels.find('m', 'stable')).toBeUndefined();
  });

  // The contract's case 33: new labels, one that is moved, one that stays.
  it.each([
    [false, {}, { stable: 99 }, false],
    [true, {}, { stable: 99 }, true],
    [true, { stable: 1 }, { stable: 99 }, false],
    [true, { stable: 1 }, { stable: 1, canary: 99 }, true],
    [true, { stable: 98 }, { stable: 98 }, true],
    [false, { stable: 98 }, { stable: 98 }, false],
  ])('allowed for what is not available: %s; after %j they may be %j: %s', (allowed, before, after, may) => {
    const labels = new VersionLabels(allowed);
    labels.set(labelled(before));
    const check = () => labels.check(labelled(after), isAvailable);
    if (may) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: status.FAILED_PRECONDITION }));
  });
});
