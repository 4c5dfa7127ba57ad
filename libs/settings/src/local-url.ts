import type { Settings } from './settings.js';

/** The address under which this machine reaches what listens there: on all addresses, that is the loopback one. */
export function localUrl({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
