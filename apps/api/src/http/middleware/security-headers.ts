import type { NextFunction, Request, Response } from 'express';

const headers = Object.entries({
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** In any case of its letters, as the router takes it. */
const API = /^\/v1\//i;

/** What browsers may do with the answers. What is not meant to be cached says so by default. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  if (API.test(request.path)) response.setHeader('Cache-Control', 'no-store');
  next();
}
