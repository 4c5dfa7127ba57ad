import { GroupCommit } from './group-commit.js';

/** A commit that waits until it is let go. */
function gated() {
  const groups: number[][] = [];
  const gates: { open(): void; fail(error: Error): void }[] = [];
  const commit = (items: number[]) =>
    new Promise<void>((resolve, reject) => {
      groups.push(items);
      gates.push({ open: resolve, fail: reject });
    });
  return { groups, gates, commit };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('GroupCommit', () => {
  it('writes alone at once, and together what came meanwhile', async () => {
    const { groups, gates, commit } = gated();
    const group = new GroupCommit(commit, () => true);
    const first = group.write(1);
    const others = [group.write(2), group.write(3)];
    expect(groups).toEqual([[1]]);
    gates[0]?.open();
    await first;
    await settled();
    expect(groups).toEqual([[1], [2, 3]]);
    gates[1]?.open();
    await Promise.all(others);
  });

  it('answers nobody before the commit', async () => {
    const { gates, commit } = gated();
    let answered = false;
    const write = new GroupCommit(commit, () => true).write(1).then(() => {
      answered = true;
    });
    await settled();
    expect(answered).toBe(false);
    gates[0]?.open();
    await write;
    expect(answered).toBe(true);
  });

  it('lets the neighbours of a bad item live', async () => {
    const written: number[] = [];
    const commit = async (items: number[]) => {
      if (items.includes(3)) throw new Error('3 is bad');
      written.push(...items);
    };
    const group = new GroupCommit(commit, () => true);
    const results = await Promise.allSettled([1, 2, 3, 4].map((item) => group.write(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(written).toEqual([1, 2, 4]);
  });

  it('fails all of a group at once where the database is away', async () => {
    let calls = 0;
    const commit = async () => {
      calls++;
      throw new Error('away');
    };
    const group = new GroupCommit(commit, () => false);
    const results = await Promise.allSettled([1, 2, 3].map((item) => group.write(item)));
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(calls).toBe(2);
  });

  it('takes at most so many at once', async () => {
    const sizes: number[] = [];
    const commit = async (items: number[]) => {
      sizes.push(items.length);
    };
    const group = new GroupCommit(commit, () => true, 2);
    await Promise.all([1, 2, 3, 4, 5].map((item) => group.write(item)));
    expect(sizes).toEqual([1, 2, 2]);
  });
});
