import type { VersionDetail } from '@amend/contracts';
import { versionReport } from './version-report.js';

const version: VersionDetail = {
  number: 2,
  model: 'default',
  parent: 1,
  runId: '0198b5a0-0000-7000-8000-000000000001',
  state: 'live',
  classes: 1001,
  newClasses: ['fork | *bent*'],
  corrections: 8,
  metrics: {
    examples: 8,
    seconds: 2.3456789,
    overlaps: [{ classId: 'f', images: 3, from: [{ classId: 's', images: 3 }] }],
    fit: { strength: 0.1, optimiser: 'L-BFGS', holdout: null },
  },
  classList: [
    { classId: 'f', name: 'fork | *bent*' },
    { classId: 's', name: 'spatula' },
  ],
  verdict: {
    passed: false,
    reasons: [{ code: 'floor', passed: false, says: 'Forks are recognised in 1 of 4 photos.' }],
    measured: { accuracy: 0.25, flips: null },
    negativeFlips: [],
  },
  createdAt: '2026-01-01T00:00:00.000Z',
  liveSince: null,
};

describe('versionReport', () => {
  it('tells what a version learned from, what was measured and what the gate said', () => {
    const report = versionReport(
      version,
      {
        id: 'r',
        mode: 'head',
        trigger: 'manual',
        by: 'ada',
        metrics: {},
        verdict: {},
        datasetHash: 'abc',
        startedAt: null,
        finishedAt: null,
        _count: { examples: 8 },
      },
      [
        { name: 'fork | *bent*', train: 6, verified: 2 },
        { name: null, train: 1, verified: 0 },
      ],
    );
    expect(report).toContain('# default, version 2\n\nIt is live');
    expect(report).toContain('| fork \\| \\*bent\\* | 6 | 2 |');
    expect(report).toContain('| none of the classes | 1 | 0 |');
    expect(report).toContain('| seconds | 2.34568 |');
    expect(report).toContain('- fork \\| \\*bent\\* takes over 3 photos, answered before as: spatula');
    expect(report).not.toContain('object Object');
    expect(report).toContain('- **failed**: Forks are recognised');
    expect(report).toContain('| flips | not measured |');
  });

  it('tells where the files of a version and its list of photos were removed', () => {
    const filesRemovedAt = '2026-02-01T00:00:00.000Z';
    const report = versionReport({ ...version, state: 'retired', filesRemovedAt }, null, []);
    expect(report).toContain(`were removed at ${filesRemovedAt}`);
    expect(report).toContain('## What it learned from');
    expect(report).not.toContain('only measured with');
  });

  it('tells of a version that was not trained', () => {
    const first = { ...version, number: 1, parent: null, runId: null, metrics: null, verdict: null };
    const report = versionReport({ ...first, newClasses: [] }, null, []);
    expect(report).toContain('nothing was trained');
    expect(report).not.toContain('##');
  });
});
