import { Module } from '@nestjs/common';
import { AuthController } from './auth.controller.js';
import { Authenticator } from './authenticator.js';
import { FirstAdmin } from './first-admin.js';
import { Identities } from './identities.js';
import { KeysService } from './keys.service.js';
import { SessionsService } from './sessions.service.js';

@Module({
  controllers: [AuthController],
  providers: [Identities, Authenticator, KeysService, SessionsService, FirstAdmin],
  exports: [Authenticator],
})
export class AuthModule {}
