import { readFileSync } from 'node:fs';

/**
 * The address with the password that a file holds, as orchestrators hand out secrets.
 * @param url an address with a user name, as far as the service knows users
 * @param file its path; undefined: the address stays as it is
 * @throws Error when the file cannot be read, or is empty
 */
export function withPassword(url: string, file: string | undefined): string {
  if (file === undefined) return url;
  const password = readFileSync(file, 'utf8').trim();
  if (password === '') throw new Error(`${file} is empty`);
  const whole = new URL(url);
  whole.password = encodeURIComponent(password);
  return whole.href;
}
