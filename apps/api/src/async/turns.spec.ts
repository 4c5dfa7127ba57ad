import { Turns } from './turns.js';

describe('Turns', () => {
  const begun: string[] = [];
  const end = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => end.set(name, () => resolve(name)));
  };
  beforeEach(() => {
    jest.useFakeTimers();
    begun.length = 0;
  });
  afterEach(() => jest.useRealTimers());

  it('lets so many of a kind work at once, the others in their order, and other kinds meanwhile', async () => {
    const turns = new Turns(2, 1_000, () => new Error('late'));
    const all = ['a', 'b', 'c', 'd'].map((name) => turns.run('one', work(name)));
    const other = turns.run('other', work('x'));
    await jest.advanceTimersByTimeAsync(0);
    expect(begun).toEqual(['a', 'b', 'x']);
    end.get('b')?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(begun).toEqual(['a', 'b', 'x', 'c']);
    for (const name of ['a', 'c', 'x']) end.get(name)?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(begun.at(-1)).toBe('d');
    end.get('d')?.();
    expect(await Promise.all([...all, other])).toEqual(['a', 'b', 'c', 'd', 'x']);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('turns away who waits too long, and lets in who comes after a failure', async () => {
    const turns = new Turns(1, 1_000, () => new Error('late'));
    const first = turns.run('one', work('first'));
    const second = turns.run('one', work('second'));
    const late = expect(second).rejects.toThrow('late');
    await jest.advanceTimersByTimeAsync(1_000);
    await late;
    const third = turns.run('one', async () => {
      throw new Error('failed');
    });
    const failed = expect(third).rejects.toThrow('failed');
    end.get('first')?.();
    expect(await first).toBe('first');
    await failed;
    await expect(turns.run('one', async () => 'fourth')).resolves.toBe('fourth');
    expect(begun).toEqual(['first']);
  });
});
