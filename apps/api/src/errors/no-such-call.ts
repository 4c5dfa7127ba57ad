import type { Request } from 'express';
import { ApiError } from './api-error.js';

/** One of the router's, as far as its types leave it out. */
interface Layer {
  route?: { methods: Record<string, boolean> };
  match(path: string): boolean;
}

/** What nobody answers: 405 where the address takes other methods, which are named, else 404. */
export function noSuchCall({ app, method, path }: Request): ApiError {
  const allow = methodsOf(app.router.stack as unknown as Layer[], path);
  const address = path.slice(0, 200);
  if (allow.length === 0)
    return new ApiError(404, 'not_found', `There is no ${method} ${address}; /docs has all calls`);
  const message = `${address} takes ${allow.join(', ')}, and no ${method}; /docs has all calls`;
  return new ApiError(405, 'method_not_allowed', message, { allow });
}

function methodsOf(layers: readonly Layer[], path: string): string[] {
  const methods = layers.flatMap((layer) =>
    layer.route && layer.match(path) ? Object.keys(layer.route.methods) : [],
  );
  if (methods.includes('get')) methods.push('head'); // which express answers by the former
  return [...new Set(methods)].map((method) => method.toUpperCase()).sort();
}
