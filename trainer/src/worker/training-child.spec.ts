import { EventEmitter } from 'node:events';
import { TrainingChild } from './training-child.js';

jest.mock('node:child_process', () => ({
  ...jest.requireActual('node:child_process'),
  fork: () => child,
}));
const child = new EventEmitter();

it('gives up a training process that hangs, for another to try again', async () => {
  jest.useFakeTimers();
  const { outcome } = new TrainingChild(
    { runId: 'run', fence: 1 },
    { onProgress: () => undefined, onLog: () => undefined },
  );
  for (let minute = 0; minute < 20; minute++) {
    jest.advanceTimersByTime(60_000);
    child.emit('message', { type: 'alive' });
  }
  jest.advanceTimersByTime(600_000);
  jest.useRealTimers();
  expect(await outcome).toMatchObject({
    type: 'failed',
    message: 'The training process gave no sign of life for 10 minutes and was stopped',
    retry: true,
  });
});
