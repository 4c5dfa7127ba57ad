import { isLoopback, type Settings } from '@amend/settings';
import type { NextFunction, Request, Response } from 'express';
import { forbidden, malformed } from '../../errors/api-error.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What load balancers and Prometheus ask a process by its own address; nobody signs in for it, and it shows no photo. */
const MACHINE_PATHS = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Refuses what a web page elsewhere could make a browser send: requests under a foreign host name (DNS rebinding),
 * and changes asked for by another origin. Programs, which send no Origin, are let through.
 */
export function originCheck(settings: Settings) {
  const publicOrigin = settings.publicUrl === undefined ? undefined : new URL(settings.publicUrl);
  const knownHost = (host: URL) =>
    isLoopback(host.hostname) ||
    (settings.auth === 'required' &&
      (!publicOrigin || host.host === publicOrigin.host || host.hostname === settings.host));
  const ownOrigin = (origin: string, host: URL) =>
    origin === host.origin || (publicOrigin !== undefined && origin === publicOrigin.origin);

  return (request: Request, _response: Response, next: NextFunction): void => {
    const { origin, 'sec-fetch-site': site } = request.headers;
    // HTTP/1.0 knows no Host: load balancers probe so, and no browser does.
    const host = request.headers.host ?? (request.httpVersion === '1.0' ? 'localhost' : undefined);
    if (!host) throw malformed('The request names no Host');
    const url = parse(`http://${host}`);
    const byMachine = settings.auth === 'required' && MACHINE_PATHS.has(request.path);
    if (!url || !(byMachine || knownHost(url)))
      throw forbidden(
        `Amend does not answer under the host name ${JSON.stringify(host.slice(0, 80))}: ask it by ${settings.publicUrl ?? 'localhost'}, or set AMEND_PUBLIC_URL to the address that people use`,
        'forbidden_host',
      );
    if (!SAFE_METHODS.has(request.method)) {
      const given = origin === undefined ? undefined : (parse(origin)?.origin ?? 'null');
      if (site === 'cross-site' || (given !== undefined && !ownOrigin(given, url)))
        throw forbidden('Another site may not change anything here', 'cross_site');
    }
    next();
  };
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
