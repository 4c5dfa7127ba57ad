import {
  type ApiKeyList,
  type CreateApiKey,
  type CreatedApiKey,
  type CreateSession,
  createApiKeySchema,
  createSessionSchema,
  type Me,
} from '@amend/contracts';
import type { Settings } from '@amend/settings';
import { Body, Controller, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { unauthorized } from '../errors/api-error.js';
import { IdPipe } from '../http/id-pipe.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { SETTINGS } from '../platform/tokens.js';
import { Authenticator } from './authenticator.js';
import { type AuthenticatedRequest, Caller, type CallerIdentity } from './caller.js';
import { KeysService } from './keys.service.js';
import { cookieOptions, SESSION_DAYS, sessionCookie, sessionOf } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class AuthController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly authenticator: Authenticator,
    private readonly sessions: SessionsService,
    private readonly keys: KeysService,
  ) {}

  @Operation('me')
  me(@Req() request: AuthenticatedRequest): Me {
    if (!request.caller) throw unauthorized('Nobody is signed in');
    return { auth: this.settings.auth, ...request.caller };
  }

  @Operation('createSession')
  async createSession(
    @Body(new ZodPipe(createSessionSchema)) { token }: CreateSession,
    @Req() request: Request & AuthenticatedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    if (this.settings.auth === 'none') return this.me(request);
    const opened = this.authenticator.accept(
      request,
      await this.sessions.open(token),
      'This is no valid key, or a sign-in link that was used, is more than a day old or was made void by a newer one; npm run admin-link prints another',
    );
    response.cookie(sessionCookie(this.settings), opened.secret, {
      ...cookieOptions(this.settings),
      maxAge: SESSION_DAYS * 86_400_000,
    });
    return { auth: 'required', ...opened.caller };
  }

  @Operation('deleteSession')
  async deleteSession(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const secret = sessionOf(request, this.settings);
    if (secret) await this.sessions.close(secret);
    response.clearCookie(sessionCookie(this.settings), cookieOptions(this.settings));
    // Photos may be kept for a year: whoever sits down here next must not find them. Heeded under https and on localhost only.
    response.set('Clear-Site-Data', '"cache"');
  }

  @Operation('listApiKeys')
  async listApiKeys(): Promise<ApiKeyList> {
    return { items: await this.keys.list() };
  }

  @Operation('createApiKey')
  createApiKey(
    @Body(new ZodPipe(createApiKeySchema)) wanted: CreateApiKey,
    @Caller() caller: CallerIdentity,
  ): Promise<CreatedApiKey> {
    return this.keys.create(wanted, caller.name);
  }

  @Operation('revokeApiKey')
  revokeApiKey(
    @Param('id', new IdPipe('API key')) id: string,
    @Caller() caller: CallerIdentity,
  ): Promise<void> {
    return this.keys.revoke(id, caller.name);
  }
}
