import type { OperationId } from '@amend/contracts';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { AuthenticatedRequest } from '../auth/caller.js';
import { ApiError, unavailable } from '../errors/api-error.js';
import { operationOf } from './operation.js';

interface Limit {
  /** How many one caller may have under way at once, so that one keeps not all others out. */
  each: number;
  /** How many all callers of a process may. */
  all: number;
}

const EVENTS: Limit = { each: 100, all: 1_000 };
/** Calls that each take much memory, or last as long as somebody likes. */
const LIMITS: Partial<Record<OperationId, Limit>> = {
  createExamples: { each: 16, all: 32 },
  exportExamples: { each: 16, all: 32 },
  getVersionTfjs: { each: 2, all: 4 },
  trainingRunEvents: EVENTS,
  releaseEvents: EVENTS,
};
const RETRY_SECONDS = 5;

/** Bounds how many of the long calls are under way at once, each until its answer is over. */
@Injectable()
export class LongCallsGuard implements CanActivate {
  /** By the operation, and by the operation and the caller. */
  private readonly underWay = new Map<string, number>();

  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const operation = operationOf(this.reflector, context);
    const limit = operation && LIMITS[operation];
    if (!limit) return true;
    const http = context.switchToHttp();
    const { caller } = http.getRequest<Request & AuthenticatedRequest>();
    const own = `${operation} ${caller?.name}`;
    if (this.count(own) >= limit.each)
      throw new ApiError(
        429,
        'rate_limited',
        `You have ${limit.each} calls of this kind under way already; wait until one of them is over`,
        { retryAfterSeconds: RETRY_SECONDS },
      );
    if (this.count(operation) >= limit.all)
      throw unavailable(
        'overloaded',
        `${limit.all} calls of this kind are under way already; try again in a moment`,
        RETRY_SECONDS,
      );
    const response = http.getResponse<Response>();
    if (response.closed) return true; // by who asked, and nothing would tell it again
    for (const name of [own, operation]) this.underWay.set(name, this.count(name) + 1);
    response.once('close', () => {
      for (const name of [own, operation]) this.leave(name);
    });
    return true;
  }

  private count(name: string): number {
    return this.underWay.get(name) ?? 0;
  }

  private leave(name: string): void {
    const left = this.count(name) - 1;
    if (left === 0) this.underWay.delete(name);
    else this.underWay.set(name, left);
  }
}
