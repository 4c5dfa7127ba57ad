import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ErrorFilter } from './common/error-filter.js';
import { MediaTypeGuard } from './common/media-type.guard.js';
import { LiveModule } from './live/live.module.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({
  imports: [PlatformModule, LiveModule],
  providers: [
    { provide: APP_FILTER, useClass: ErrorFilter },
    { provide: APP_GUARD, useClass: MediaTypeGuard },
  ],
})
export class AppModule {}
