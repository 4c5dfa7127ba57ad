import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { watchForSilence } from './sign-of-life.js';

describe('a child that is watched for silence', () => {
  const child = new EventEmitter();
  const onSilence = jest.fn();
  beforeEach(() => {
    jest.useFakeTimers();
    onSilence.mockClear();
    watchForSilence(child as ChildProcess, 60_000, onSilence);
  });
  afterEach(() => {
    jest.useRealTimers();
    child.removeAllListeners();
  });

  it('is reported once, and again when it falls silent again', () => {
    jest.advanceTimersByTime(59_000);
    expect(onSilence).not.toHaveBeenCalled();
    jest.advanceTimersByTime(600_000);
    expect(onSilence).toHaveBeenCalledTimes(1);
    child.emit('message', { type: 'alive' });
    jest.advanceTimersByTime(600_000);
    expect(onSilence).toHaveBeenCalledTimes(2);
  });

  it('is not, while it says anything', () => {
    for (let minute = 0; minute < 10; minute++) {
      jest.advanceTimersByTime(50_000);
      child.emit('message', { type: 'alive' });
    }
    expect(onSilence).not.toHaveBeenCalled();
  });

  it('is not, once it has ended', () => {
    child.emit('exit', 0, null);
    jest.advanceTimersByTime(600_000);
    expect(onSilence).not.toHaveBeenCalled();
  });
});
