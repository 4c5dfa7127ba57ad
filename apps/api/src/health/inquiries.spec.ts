import { Inquiries } from './inquiries.js';

const LIMIT_MS = 20;

describe('Inquiries', () => {
  let failed: string[];
  let inquiries: Inquiries;
  beforeEach(() => {
    failed = [];
    inquiries = new Inquiries(LIMIT_MS, (name, error) =>
      failed.push(`${name}: ${error instanceof Error ? error.message : error}`),
    );
  });

  it('gives what is answered, and tells nothing of it', async () => {
    expect(await inquiries.ask('disk', async () => 7)).toBe(7);
    expect(failed).toEqual([]);
  });

  it('gives null where the answer fails, at once or later, and says why', async () => {
    const throws = () => {
      throw new Error('no such disk');
    };
    expect(await inquiries.ask('disk', throws)).toBeNull();
    expect(await inquiries.ask('queue', () => Promise.reject(new Error('gone')))).toBeNull();
    expect(failed).toEqual(['disk: no such disk', 'queue: gone']);
  });

  it('does not ask a silent part anew, but hears its answer when it comes, and asks again from then on', async () => {
    let asked = 0;
    let answer: (value: string) => void = () => undefined;
    const question = () => {
      asked += 1;
      return new Promise<string>((resolve) => {
        answer = resolve;
      });
    };
    expect(await inquiries.ask('database', question)).toBeNull();
    expect(await inquiries.ask('database', question)).toBeNull();
    expect(asked).toBe(1);
    expect(failed).toEqual(Array(2).fill(`database: no answer within ${LIMIT_MS} ms`));
    const late = inquiries.ask('database', question);
    answer('here');
    expect(await late).toBe('here');
    const next = inquiries.ask('database', question);
    expect(asked).toBe(2);
    answer('still here');
    expect(await next).toBe('still here');
  });
});
