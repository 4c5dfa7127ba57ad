import { readFlags } from '../flags.js';
import { isOfForeignPage } from './foreign-page.js';

const flagsOf = (...more: string[]) => readFlags(['--models_dir=/m', ...more]).flags;

describe('isOfForeignPage', () => {
  it.each([
    [{ host: 'localhost:8501' }, false],
    [{ host: '127.0.0.1:8501', origin: 'http://localhost:3000' }, false],
    [{ host: '[::1]:8501' }, false],
    [{}, false],
    [{ host: 'rebound.example:8501' }, true],
    [{ host: '127.0.0.1.rebound.example' }, true],
    [{ host: 'a b' }, true],
    [{ host: 'localhost:8501', origin: 'https://page.example' }, true],
    [{ host: 'localhost:8501', origin: 'null' }, true],
  ])('%j: %s', (headers, expected) => {
    expect(isOfForeignPage({ headers }, flagsOf())).toBe(expected);
  });

  it('is nothing where others may reach the server, or any page may call it', () => {
    const headers = { host: 'models.example', origin: 'https://page.example' };
    expect(isOfForeignPage({ headers }, flagsOf('--host=0.0.0.0'))).toBe(false);
    expect(isOfForeignPage({ headers }, flagsOf('--rest_api_enable_cors_support'))).toBe(false);
  });
});
