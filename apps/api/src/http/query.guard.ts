import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { unprocessable } from '../errors/api-error.js';
import { routeOf } from './operation.js';

/** A call that is sent a parameter that it does not know says so, instead of doing something else than was meant. */
@Injectable()
export class QueryGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const route = routeOf(this.reflector, context);
    if (!route) return true;
    const known = Object.keys(route.query?.shape ?? {});
    const { query } = context.switchToHttp().getRequest<Request>();
    const unknown = Object.keys(query).find((name) => !known.includes(name));
    if (unknown === undefined) return true;
    const takes = known.length > 0 ? `what it knows: ${known.join(', ')}` : 'it takes none';
    throw unprocessable(
      'invalid_query',
      `This call knows no parameter ${JSON.stringify(unknown.slice(0, 80))} in its address; ${takes}`,
    );
  }
}
