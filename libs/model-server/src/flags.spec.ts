import { readFlags } from './flags.js';

describe('readFlags', () => {
  it('takes TensorFlow Serving’s names, and fractions of seconds', () => {
    const flags = readFlags([
      '--models_dir=/m',
      '--port=0',
      '--file_system_poll_wait_seconds=0.1',
      '--max_num_load_retries=2',
      '--load_retry_interval_micros=1000',
      '--max_batch_size',
      '8',
    ]);
    expect(flags).toMatchObject({
      modelsDir: '/m',
      port: 0,
      pollSeconds: 0.1,
      loadRetries: 2,
      loadRetryMs: 1,
      maxBatchSize: 8,
      host: '127.0.0.1',
    });
  });

  const refused: [string[], string][] = [
    [[], '--models_dir'],
    [['--models_dir=/m', '--port=70000'], '--port'],
    [['--models_dir=/m', '--num_workers=half'], '--num_workers'],
    [['--models_dir=/m', '--no_such'], '--no_such'],
  ];
  it.each(refused)('refuses %j and names %s', (args, flag) => {
    expect(() => readFlags(args)).toThrow(flag);
  });
});
