import { setImmediate as turn } from 'node:timers/promises';
import { readSettings } from '@amend/settings';
import { Admission, type Hold } from './admission.js';

const given = readSettings({ AMEND_MAX_CONCURRENT_IMAGES: '8' });
const settings = { ...given, image: { ...given.image, maxBytes: 1_000 } };

/** Reads a body of so many bytes. */
const body = (bytes: number) => async (hold: Hold) => hold(bytes);
/** Reads a body that never ends. */
const stalled = (bytes: number) => (hold: Hold) => {
  hold(bytes);
  return new Promise<void>(() => undefined);
};
const done = async () => 'done';

describe('Admission', () => {
  let admission: Admission;
  beforeEach(() => {
    admission = new Admission(settings);
  });
  afterEach(() => jest.useRealTimers());

  it('bounds the bytes of all requests in work', async () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const first = admission.run(body(3_000), () => ended);
    const work = jest.fn(done);
    await expect(admission.run(body(1_001), work)).rejects.toMatchObject({
      status: 503,
      code: 'overloaded',
      retryAfterSeconds: 1,
    });
    expect(work).not.toHaveBeenCalled();
    expect(await admission.run(body(1_000), work)).toBe('done');
    end();
    await first;
    const fails = () => Promise.reject(new Error('no image'));
    await expect(admission.run(body(4_000), fails)).rejects.toThrow('no image');
    expect(await admission.run(body(4_000), work)).toBe('done');
  });

  it('makes room for what comes, as far as there is some', async () => {
    const beside = () => admission.run(body(2_000), done);
    const growing = async (hold: Hold) => {
      hold(1_000);
      hold(2_000);
      expect(await beside()).toBe('done');
      hold(2_001);
      await expect(beside()).rejects.toMatchObject({ code: 'overloaded' });
      expect(() => hold(4_001)).toThrow('in work already');
    };
    expect(await admission.run(growing, done)).toBe('done');
    expect(await admission.run(body(4_000), beside).catch(({ code }) => code)).toBe('overloaded');
    expect(await beside()).toBe('done');
  });

  it('gives no place to bodies that still come, and none beyond the last', async () => {
    for (let n = 0; n < 20; n++) void admission.run(stalled(1), done);
    expect(await admission.run(body(1), done)).toBe('done');
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const inWork = Array.from({ length: 8 }, () => admission.run(body(1), () => ended));
    await turn();
    const read = jest.fn(body(1));
    await expect(admission.run(read, done)).rejects.toMatchObject({ status: 503, code: 'overloaded' });
    expect(read).not.toHaveBeenCalled();
    end();
    await Promise.all(inWork);
    expect(await admission.run(read, done)).toBe('done');
  });

  it('has the largest of those that come slowly make room, and nobody else', async () => {
    jest.useFakeTimers({ now: 0, doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const ends: unknown[] = [];
    const slow = (bytes: number) =>
      void admission.run(stalled(bytes), done).catch((error) => ends.push([bytes, error]));
    slow(1_500);
    slow(2_000);
    jest.advanceTimersByTime(9_000);
    slow(500);
    await expect(admission.run(body(1_000), done)).rejects.toMatchObject({ code: 'overloaded' });
    jest.advanceTimersByTime(2_000);
    expect(await admission.run(body(1_000), done)).toBe('done');
    expect(ends).toMatchObject([[2_000, { status: 503, code: 'overloaded' }]]);
    expect(await admission.run(body(2_000), done)).toBe('done');
    expect(ends).toHaveLength(1);
    await expect(admission.run(body(4_000), done)).rejects.toMatchObject({ code: 'overloaded' });
    expect(ends).toHaveLength(2);
  });

  it('keeps nothing of what comes after a body was given up', async () => {
    jest.useFakeTimers({ now: 0, doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    let more: Hold = () => undefined;
    const given = admission.run((hold) => {
      more = hold;
      return stalled(3_000)(hold);
    }, done);
    jest.advanceTimersByTime(11_000);
    expect(await admission.run(body(2_000), done)).toBe('done');
    await expect(given).rejects.toMatchObject({ code: 'overloaded' });
    expect(() => more(3_001)).toThrow('needed the room');
    expect(await admission.run(body(4_000), done)).toBe('done');
  });
});
