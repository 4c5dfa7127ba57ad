import { asDockerError, DaemonAwayError, DockerError, NotFoundError } from './docker-error.js';

describe('asDockerError', () => {
  it.each([
    'connect ENOENT /var/run/docker.sock',
    'connect EACCES /var/run/docker.sock', // whoever is not in its group
    'connect ENETUNREACH 10.0.0.1:2376',
    'getaddrinfo EAI_AGAIN docker',
    'TLS: CERT_HAS_EXPIRED',
  ])('takes the daemon for away: %s', (message) => {
    const code = message.split(' ')[1];
    const error = asDockerError(Object.assign(new Error(message), { code }));
    expect(error).toBeInstanceOf(DaemonAwayError);
    expect(error.message).toBe(`the Docker daemon does not answer: ${message}`);
  });

  it('says what the daemon answered', () => {
    const answer = (statusCode: number) => ({ statusCode, json: { message: 'it says so' } });
    expect(asDockerError(answer(404))).toEqual(new NotFoundError('it says so'));
    expect(asDockerError(answer(500))).toEqual(new DockerError('it says so'));
  });

  it('leaves what has nothing to do with the daemon as it is', () => {
    const mistakes = [
      new SyntaxError('a mistake of ours'),
      Object.assign(new TypeError('another'), { code: 'ERR_INVALID_ARG_TYPE' }),
    ];
    for (const error of mistakes) expect(asDockerError(error)).toBe(error);
  });
});
