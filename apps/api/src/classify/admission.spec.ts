import { readSettings } from '@amend/settings';
import { Admission } from './admission.js';
import { requestBytes } from './request-bytes.js';

const given = readSettings({ AMEND_MAX_CONCURRENT_IMAGES: '8' });
const settings = { ...given, image: { ...given.image, maxBytes: 1_000 } };

describe('Admission', () => {
  it('bounds the bytes of all requests in work', async () => {
    const admission = new Admission(settings);
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const first = admission.run(3_000, () => ended);
    const work = jest.fn(async () => 'done');
    await expect(admission.run(1_001, work)).rejects.toMatchObject({
      status: 503,
      code: 'overloaded',
      retryAfterSeconds: 1,
    });
    expect(work).not.toHaveBeenCalled();
    expect(await admission.run(1_000, work)).toBe('done');
    end();
    await first;
    const fails = () => Promise.reject(new Error('no image'));
    await expect(admission.run(4_000, fails)).rejects.toThrow('no image');
    expect(await admission.run(4_000, work)).toBe('done');
  });

  it('makes room for what comes, as far as there is some', async () => {
    const admission = new Admission(settings);
    const beside = () => admission.run(2_000, async () => 'done');
    await admission.run(1_000, async (hold) => {
      hold(2_000);
      expect(await beside()).toBe('done');
      hold(2_001);
      await expect(beside()).rejects.toMatchObject({ code: 'overloaded' });
      expect(() => hold(4_001)).toThrow('in work already');
    });
    expect(await admission.run(4_000, beside).catch(({ code }) => code)).toBe('overloaded');
    expect(await beside()).toBe('done');
  });
});

describe('requestBytes', () => {
  const form = 'Multipart/form-data; boundary=x';
  it.each([
    [{ 'content-type': 'image/png', 'content-length': '700' }, 700],
    [{ 'content-type': 'image/png', 'content-length': '7000' }, 1_000],
    [{ 'content-type': 'image/png' }, 1_000],
    [{ 'content-type': 'image/png', 'content-length': '7', 'content-encoding': 'gzip' }, 1_000],
    [{ 'content-length': '700' }, 700],
    [{ 'content-type': form, 'content-length': '2500' }, 2_500],
    [{ 'content-type': form, 'content-length': '9000' }, 4_000],
    [{ 'content-type': form }, 1_000],
  ])('of %j are %i', (headers, bytes) => {
    expect(requestBytes({ headers }, settings)).toBe(bytes);
  });
});
