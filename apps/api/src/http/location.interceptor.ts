import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { type Observable, tap } from 'rxjs';
import { routeOf } from './operation.js';

/** Tells in `Location` where what a call has made is to be found, as the route table says. */
@Injectable()
export class LocationInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const location = routeOf(this.reflector, context)?.location;
    if (location === undefined) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    const tell = (made: Record<string, string>) =>
      response.location(location.replace(/\{(\w+)\}/, (_, field) => made[field] ?? ''));
    return next.handle().pipe(tap(tell));
  }
}
