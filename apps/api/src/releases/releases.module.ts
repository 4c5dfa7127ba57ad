import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';
import { ReleaseClaims } from './rollout/release-claims.js';
import { ReleaseExecutor } from './rollout/release-executor.js';
import { ReleaseStandings } from './rollout/release-standings.js';
import { ReleaseStates } from './rollout/release-states.js';
import { Rollout } from './rollout/rollout.js';
import { ServedStates } from './served/served-states.js';
import { ServedVersions } from './served/served-versions.js';
import { ProbeImages } from './trials/probe-images.js';
import { VersionProbe } from './trials/version-probe.js';
import { VersionTrials } from './trials/version-trials.js';

@Module({
  imports: [ModelsModule],
  controllers: [ReleasesController],
  providers: [
    ReleasesService,
    ReleasesRepository,
    ReleaseClaims,
    ReleaseStandings,
    ReleaseStates,
    ReleaseExecutor,
    ServedStates,
    ServedVersions,
    ProbeImages,
    VersionProbe,
    VersionTrials,
    Rollout,
  ],
})
export class ReleasesModule {}
