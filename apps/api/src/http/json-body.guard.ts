import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import express, { type Request, type Response } from 'express';
import { ApiError, malformed } from '../errors/api-error.js';
import { hasBody } from './has-body.js';
import { routeOf } from './operation.js';

const read = express.json({ limit: '1 MB' });
/** Who signs in sends a key; nobody is known yet, and it may be anybody. */
const readOfAnybody = express.json({ limit: '4 KB' });

/**
 * Reads the body of a JSON operation, once it is known that the caller may call it. One of another kind is refused, instead of
 * acting as if there was none.
 */
@Injectable()
export class JsonBodyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(this.reflector, context);
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    if (!route?.body || !hasBody(request)) return true;
    if (!request.is('application/json'))
      throw new ApiError(
        415,
        'unsupported_media_type',
        'The body must be JSON, with Content-Type: application/json',
      );
    const reader = route.role === 'public' ? readOfAnybody : read;
    await new Promise<void>((resolve, reject) => {
      reader(request, http.getResponse<Response>(), (error?: unknown) => (error ? reject(error) : resolve()));
    });
    // Of who went away meanwhile nothing is read, without an error.
    if (request.body === undefined) throw malformed('The connection ended before the body was read');
    return true;
  }
}
