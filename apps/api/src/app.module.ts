import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AuthModule } from './auth/auth.module.js';
import { ClassifyModule } from './classify/classify.module.js';
import { ErrorFilter } from './common/error-filter.js';
import { MediaTypeGuard } from './common/media-type.guard.js';
import { LiveModule } from './live/live.module.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({
  imports: [PlatformModule, LiveModule, AuthModule, ClassifyModule],
  providers: [
    { provide: APP_FILTER, useClass: ErrorFilter },
    { provide: APP_GUARD, useClass: MediaTypeGuard },
  ],
})
export class AppModule {}
