import type { IncomingMessage } from 'node:http';
import type { Flags } from '../flags.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Whether a page of another site has made a browser send a request, to a server that listens for its own machine alone: under a host
 * name that leads here (DNS rebinding), or to another origin, which `--rest_api_enable_cors_support` allows. Programs send no Origin.
 */
export function isOfForeignPage(
  { headers: { host, origin } }: Pick<IncomingMessage, 'headers'>,
  { host: listensOn, rest_api_enable_cors_support: anyPage }: Flags,
): boolean {
  if (anyPage || !LOOPBACK.test(listensOn)) return false;
  return !(isHere(host && `http://${host}`) && isHere(origin));
}

function isHere(url: string | undefined): boolean {
  return !url || (URL.canParse(url) && LOOPBACK.test(new URL(url).hostname));
}
