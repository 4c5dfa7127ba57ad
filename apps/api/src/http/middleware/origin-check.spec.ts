import { readSettings } from '@amend/settings';
import type { Request, Response } from 'express';
import { originCheck } from './origin-check.js';

function answer(
  env: Record<string, string>,
  method: string,
  headers: Record<string, string>,
  path = '/v1/models',
  httpVersion = '1.1',
): string {
  let passed = false;
  try {
    originCheck(readSettings(env))(
      { method, headers, path, httpVersion } as unknown as Request,
      {} as Response,
      () => {
        passed = true;
      },
    );
  } catch (error) {
    return (error as { code: string }).code;
  }
  return passed ? 'passed' : 'stuck';
}
const required = { AUTH: 'required', HOST: '0.0.0.0', AMEND_PUBLIC_URL: 'https://amend.example' };

describe('originCheck', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '127.9.9.9', '[::1]:3000', 'LOCALHOST:80'])(
    'answers under the loopback name %s',
    (host) => expect(answer({}, 'GET', { host })).toBe('passed'),
  );

  it.each(['evil.example', 'evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example', 'a b'])(
    'does not answer under %p without authentication',
    (host) => expect(answer({}, 'GET', { host })).toBe('forbidden_host'),
  );

  it('calls a request without a host malformed', () => {
    expect(answer({}, 'GET', {})).toBe('malformed');
    expect(answer({}, 'GET', { host: '' })).toBe('malformed');
  });

  it('answers a probe in HTTP/1.0, which need not name a host', () => {
    for (const env of [{}, required]) expect(answer(env, 'GET', {}, '/readyz', '1.0')).toBe('passed');
    expect(answer({}, 'GET', { host: 'evil.example' }, '/readyz', '1.0')).toBe('forbidden_host');
    expect(answer({}, 'POST', { origin: 'http://evil.example' }, '/v1/models', '1.0')).toBe('cross_site');
  });

  it('answers under its public name only, where it has one', () => {
    expect(answer(required, 'GET', { host: 'amend.example' })).toBe('passed');
    expect(answer(required, 'GET', { host: 'evil.example' })).toBe('forbidden_host');
    expect(answer({ AUTH: 'required', HOST: '0.0.0.0' }, 'GET', { host: '192.168.1.5:3000' })).toBe('passed');
  });

  it('tells machines how it is also under the address of the one process', () => {
    expect(answer(required, 'GET', { host: '10.0.0.5:3000' }, '/metrics')).toBe('passed');
    expect(answer({}, 'GET', { host: 'evil.example' }, '/metrics')).toBe('forbidden_host');
  });

  it.each([
    ['http://localhost:3000', 'passed'],
    ['http://localhost:3001', 'cross_site'],
    ['https://localhost:3000', 'cross_site'],
    ['http://127.0.0.1:3000', 'cross_site'],
    ['http://evil.example', 'cross_site'],
    ['null', 'cross_site'],
    ['rubbish', 'cross_site'],
  ])('lets a change asked for by %s be %s', (origin, expected) => {
    expect(answer({}, 'POST', { host: 'localhost:3000', origin })).toBe(expected);
  });

  it('takes changes from programs, and from the public address', () => {
    expect(answer({}, 'DELETE', { host: 'localhost:3000' })).toBe('passed');
    const origin = 'https://amend.example';
    expect(answer(required, 'POST', { host: 'amend.example', origin })).toBe('passed');
  });

  it('refuses what a browser calls cross-site', () => {
    const headers = { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' };
    expect(answer({}, 'POST', headers)).toBe('cross_site');
    expect(answer({}, 'GET', headers)).toBe('passed');
  });
});
