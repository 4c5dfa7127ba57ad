import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ApiError, unauthorized } from '../errors/api-error.js';
import { SETTINGS } from '../platform/tokens.js';
import type { CallerIdentity } from './caller.js';
import { Identities } from './identities.js';
import { RateLimiter } from './rate-limiter.js';
import { sessionOf } from './session-cookie.js';

const FAILURES_A_MINUTE = 30;
const LOCAL: CallerIdentity = { name: 'local', role: 'admin' };

/** Finds who sends a request. */
@Injectable()
export class Authenticator {
  private readonly failures = new RateLimiter(FAILURES_A_MINUTE);

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly identities: Identities,
  ) {}

  /**
   * @returns null where no credentials are sent
   * @throws ApiError 401 where they are wrong, 429 after too many wrong ones
   */
  async identify(request: Request): Promise<CallerIdentity | null> {
    if (this.settings.auth === 'none') return LOCAL;
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      return this.accept(request, key ? await this.identities.ofKey(key) : null, 'This API key is not valid');
    }
    const session = sessionOf(request, this.settings);
    return session ? await this.identities.ofSession(session) : null;
  }

  /** Passes a caller on; a null counts as a failed attempt of this address. */
  accept<T>(request: Request, found: T | null, message: string): T {
    const address = request.socket.remoteAddress ?? '';
    if (found !== null) return found;
    const wait = this.failures.take(address);
    if (wait > 0)
      throw new ApiError(429, 'rate_limited', 'Too many failed attempts', { retryAfterSeconds: wait });
    throw unauthorized(message);
  }
}
