import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AuthModule } from './auth/auth.module.js';
import { ClassifyModule } from './classify/classify.module.js';
import { ErrorFilter } from './common/error-filter.js';
import { MediaTypeGuard } from './common/media-type.guard.js';
import { LiveModule } from './live/live.module.js';
import { ModelsModule } from './models/models.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { ReleasesModule } from './releases/releases.module.js';
import { ScheduleModule } from './schedule/schedule.module.js';
import { TrainingRunsModule } from './training-runs/training-runs.module.js';
import { VersionsModule } from './versions/versions.module.js';

@Module({
  imports: [
    PlatformModule,
    LiveModule,
    AuthModule,
    ClassifyModule,
    ModelsModule,
    TrainingRunsModule,
    VersionsModule,
    ReleasesModule,
    ScheduleModule,
  ],
  providers: [
    { provide: APP_FILTER, useClass: ErrorFilter },
    { provide: APP_GUARD, useClass: MediaTypeGuard },
  ],
})
export class AppModule {}
