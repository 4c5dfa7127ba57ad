import { type Role, type Route, roles } from '@amend/contracts';
import type { Settings } from '@amend/settings';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ApiError, forbidden, unauthorized } from '../errors/api-error.js';
import { routeOf } from '../http/operation.js';
import { SETTINGS } from '../platform/tokens.js';
import { Authenticator } from './authenticator.js';
import type { AuthenticatedRequest, CallerIdentity } from './caller.js';
import { RateLimiter } from './rate-limiter.js';

/** Lets a caller pass whose role reaches what the route table asks for, as often as the rate limit allows. */
@Injectable()
export class RoleGuard implements CanActivate {
  private readonly limiter: RateLimiter;

  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.limiter = new RateLimiter(settings.rateLimit);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(this.reflector, context);
    if (!route) return true;
    const request = context.switchToHttp().getRequest<Request & AuthenticatedRequest>();
    const caller = await this.authenticator.identify(request);
    if (caller) request.caller = caller;
    this.limit(request, caller);
    check(caller, route.role);
    request.mayStill = async () => check(await this.authenticator.identify(request), route.role);
    return true;
  }

  private limit(request: Request, caller: CallerIdentity | null): void {
    const address = request.socket.remoteAddress ?? '';
    const wait = this.limiter.take(caller && caller.name !== 'local' ? `key ${caller.name}` : address);
    if (wait > 0)
      throw new ApiError(429, 'rate_limited', 'Too many requests a minute', { retryAfterSeconds: wait });
  }
}

function check(caller: CallerIdentity | null, role: Route['role']): void {
  if (role === 'public') return;
  if (!caller) throw unauthorized('This needs an API key or a session; sign in first');
  if (!reaches(caller.role, role))
    throw forbidden(`This needs the role ${role}, and yours is ${caller.role}`);
}

function reaches(has: Role, needs: Role): boolean {
  return roles.indexOf(has) >= roles.indexOf(needs);
}
