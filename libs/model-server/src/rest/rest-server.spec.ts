import { createLogger } from '@amend/logging';
import { readFlags } from '../flags.js';
import type { RestApi } from './rest-api.js';
import { RestServer } from './rest-server.js';

describe('RestServer', () => {
  const logger = createLogger('test', { level: 'silent' });
  const logged = jest.spyOn(logger, 'error');
  let server: RestServer | undefined;
  afterEach(async () => {
    await server?.drain(0);
    logged.mockClear();
  });

  const asked = async (answer: RestApi['answer'], headers: Record<string, string> = {}) => {
    const { flags } = readFlags(['--models_dir=/m', '--rest_api_port=any', '--rest_api_timeout_in_ms=100']);
    server = new RestServer({ answer } as unknown as RestApi, flags, logger, undefined);
    const response = await fetch(`http://127.0.0.1:${await server.listen()}/v1/models/m`, { headers });
    return [response.status, await response.json()];
  };

  it('gives up what takes too long, which is no failure of its own', async () => {
    const untilAborted: RestApi['answer'] = (_target, _body, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    expect(await asked(untilAborted)).toEqual([504, { error: 'Timed out waiting for the answer' }]);
    expect(logged).not.toHaveBeenCalled();
  });

  it('answers also where it failed itself, and logs it', async () => {
    expect(await asked(() => Promise.reject(new TypeError('a bug')))).toEqual([500, { error: 'a bug' }]);
    expect(logged.mock.calls).toMatchObject([[{ err: { message: 'a bug' } }, expect.anything()]]);
  });

  it('is off, as TensorFlow Serving has it, where its port is that of gRPC', async () => {
    const { flags } = readFlags(['--models_dir=/m', '--port=8501', '--rest_api_port=8501']);
    server = new RestServer({} as RestApi, flags, logger, undefined);
    expect(await server.listen()).toBeUndefined();
    expect(logged).toHaveBeenCalledWith({ port: 8501 }, expect.stringContaining('--rest_api_port'));
  });

  it('answers no page of another site', async () => {
    const answer = jest.fn(async () => '{}');
    const [code] = await asked(answer, { origin: 'https://page.example' });
    expect(code).toBe(403);
    expect(answer).not.toHaveBeenCalled();
  });
});
