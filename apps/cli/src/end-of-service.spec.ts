import { isatty } from 'node:tty';
import { Ended, EndOfService } from './end-of-service.js';

jest.mock('node:tty');

describe('EndOfService', () => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let exit: jest.SpyInstance;
  beforeEach(() => {
    jest.useFakeTimers();
    jest.mocked(isatty).mockReturnValue(true);
    jest.spyOn(console, 'log').mockImplementation();
    exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  });
  afterEach(() => {
    for (const signal of signals) process.removeAllListeners(signal);
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it.each(signals)('cuts short by %s what would take longer', async (signal) => {
    const end = new EndOfService();
    expect(await end.before(Promise.resolve(1))).toBe(1);
    const work = end.before(new Promise(() => undefined));
    jest.mocked(isatty).mockReturnValue(false); // as of a terminal that is closed
    process.emit(signal);
    await expect(work).rejects.toThrow(Ended);
    await end.asked;
  });

  it('goes on with nohup when the terminal is closed', () => {
    jest.mocked(isatty).mockReturnValue(false);
    new EndOfService();
    process.emit('SIGHUP');
    expect(console.log).not.toHaveBeenCalled();
  });

  it('takes a Ctrl-C that npm passes on for the same one, and a later one for impatience', () => {
    new EndOfService();
    process.emit('SIGINT');
    jest.advanceTimersByTime(50);
    process.emit('SIGINT');
    expect(exit).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1_000);
    process.emit('SIGINT');
    expect(exit).toHaveBeenCalledWith(130);
  });
});
