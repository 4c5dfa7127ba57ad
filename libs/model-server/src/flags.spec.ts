import { readFlags } from './flags.js';

describe('readFlags', () => {
  it('takes TensorFlow Serving’s names, and fractions of seconds', () => {
    const { flags, ignored } = readFlags([
      '--models_dir=/m',
      '--port=0',
      '--file_system_poll_wait_seconds=0.1',
      '--max_num_load_retries=2',
      '--enable_batching',
      '--rest_api_enable_cors_support=true',
      '--tensorflow_session_parallelism=2',
      '--flush_filesystem_caches',
      '--num_workers',
      '8',
      '--enable_profiler',
    ]);
    expect(flags).toMatchObject({
      models_dir: '/m',
      port: 0,
      file_system_poll_wait_seconds: 0.1,
      max_num_load_retries: 2,
      enable_batching: true,
      rest_api_enable_cors_support: true,
      enable_model_warmup: true,
      num_workers: 8,
      host: '127.0.0.1',
    });
    expect(ignored).toEqual(['tensorflow_session_parallelism', 'flush_filesystem_caches', 'enable_profiler']);
  });

  it('takes a year for as long as a timer can wait, which would fire at once instead', () => {
    const { flags } = readFlags(['--models_dir=/m', '--file_system_poll_wait_seconds=31536000']);
    expect(flags.file_system_poll_wait_seconds * 1000).toBeLessThan(2 ** 31);
    expect(() => readFlags(['--models_dir=/m', '--rest_api_timeout_in_ms=2147483648'])).toThrow('--rest_api');
  });

  const refused: [string[], string][] = [
    [[], '--models_dir'],
    [['--models_dir=/m', '--model_base_path=/n'], 'exactly one'],
    [['--models_dir=/m', '--port=70000'], '--port'],
    [['--models_dir=/m', '--num_workers=half'], '--num_workers'],
    [['--models_dir=/m', '--no_such'], '--no_such'],
    [['--models_dir=/m', '--batching_parameters_file=/b'], 'without --enable_batching'],
  ];
  it.each(refused)('refuses %j and names %s', (args, flag) => {
    expect(() => readFlags(args)).toThrow(flag);
  });
});
