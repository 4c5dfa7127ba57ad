import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AuthModule } from './auth/auth.module.js';
import { RoleGuard } from './auth/role.guard.js';
import { ClassesModule } from './classes/classes.module.js';
import { ClassifyModule } from './classify/classify.module.js';
import { CorrectionsModule } from './corrections/corrections.module.js';
import { DocsModule } from './docs/docs.module.js';
import { DriftModule } from './drift/drift.module.js';
import { ErrorFilter } from './errors/error-filter.js';
import { ExamplesModule } from './examples/examples.module.js';
import { ExportModule } from './export/export.module.js';
import { HealthModule } from './health/health.module.js';
import { JsonBodyGuard } from './http/json-body.guard.js';
import { LocationInterceptor } from './http/location.interceptor.js';
import { LongCallsGuard } from './http/long-calls.guard.js';
import { QueryGuard } from './http/query.guard.js';
import { LabelsModule } from './labels/labels.module.js';
import { LiveModule } from './live/live.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { ModelsModule } from './models/models.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { PredictionsModule } from './predictions/predictions.module.js';
import { ReleasesModule } from './releases/releases.module.js';
import { TargetsModule } from './releases/targets/targets.module.js';
import { ReviewModule } from './review/review.module.js';
import { ScheduleModule } from './schedule/schedule.module.js';
import { TrainingRunsModule } from './training-runs/training-runs.module.js';
import { UndoModule } from './undo/undo.module.js';
import { VersionsModule } from './versions/versions.module.js';

@Module({
  imports: [
    PlatformModule,
    LiveModule,
    TargetsModule,
    MetricsModule,
    AuthModule,
    ClassifyModule,
    PredictionsModule,
    CorrectionsModule,
    LabelsModule,
    UndoModule,
    ExamplesModule,
    ExportModule,
    ReviewModule,
    ClassesModule,
    ModelsModule,
    TrainingRunsModule,
    VersionsModule,
    DriftModule,
    ReleasesModule,
    ScheduleModule,
    HealthModule,
    DocsModule,
  ],
  providers: [
    { provide: APP_FILTER, useClass: ErrorFilter },
    // In this order: who may not call hears nothing of what else is wrong.
    { provide: APP_GUARD, useClass: RoleGuard },
    { provide: APP_GUARD, useClass: LongCallsGuard },
    { provide: APP_GUARD, useClass: JsonBodyGuard },
    { provide: APP_GUARD, useClass: QueryGuard },
    { provide: APP_INTERCEPTOR, useClass: LocationInterceptor },
  ],
})
export class AppModule {}
