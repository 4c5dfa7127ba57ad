import { type Route, routes } from '@amend/contracts';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ApiError } from '../errors/api-error.js';
import { hasBody } from './has-body.js';
import { operationOf } from './operation.js';

/** A JSON operation that is sent a body of another kind says so, instead of acting as if there was none. */
@Injectable()
export class MediaTypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const operation = operationOf(this.reflector, context);
    const route: Route | undefined = operation && routes[operation];
    const request = context.switchToHttp().getRequest<Request>();
    if (route?.body && hasBody(request) && !request.is('application/json'))
      throw new ApiError(
        415,
        'unsupported_media_type',
        'The body must be JSON, with Content-Type: application/json',
      );
    return true;
  }
}
