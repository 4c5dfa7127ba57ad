import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type NextFunction, type Request, type Response } from 'express';
import { unavailable } from '../errors/api-error.js';

export const webFolder = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** What is served by the controllers, and never by the web UI. */
const API = /^\/(v1|docs|queues)(\/|$)|^\/(openapi\.json|healthz|readyz|metrics)$/;

/**
 * Serves the built web UI: its files, and its one page for every other address that a browser opens, since the page
 * finds its way by itself. A program, which does not ask for HTML, hears that there is no such thing.
 */
export function webUi(folder: string) {
  const files = express.static(folder, { index: false, redirect: false, setHeaders: cacheHeaders(folder) });

  return (request: Request, response: Response, next: NextFunction): void => {
    if ((request.method !== 'GET' && request.method !== 'HEAD') || API.test(request.path)) {
      next();
      return;
    }
    files(request, response, (error?: unknown) => {
      if (error) return next(error);
      if (request.path !== '/' && !opensPage(request)) return next();
      if (!existsSync(path.join(folder, 'index.html')))
        return next(unavailable('web_not_built', 'The web UI is not built yet: npm run setup builds it', 30));
      response.setHeader('Cache-Control', 'no-cache');
      response.sendFile('index.html', { root: folder });
    });
  };
}

function opensPage({ path: address, headers }: Request): boolean {
  return path.extname(address) === '' && /\btext\/html\b/i.test(headers.accept ?? '');
}

/** The names of built assets hold their hash, so they never change; everything else is asked for anew. */
function cacheHeaders(folder: string) {
  const assets = path.join(folder, 'assets') + path.sep;
  return (response: Response, file: string): void => {
    const forever = file.startsWith(assets);
    response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
  };
}
