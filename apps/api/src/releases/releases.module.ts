import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module.js';
import { ProbeImages } from './probe-images.js';
import { ReleaseClaims } from './release-claims.js';
import { ReleaseExecutor } from './release-executor.js';
import { ReleaseStandings } from './release-standings.js';
import { ReleaseStates } from './release-states.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';
import { Rollout } from './rollout.js';
import { ServedStates } from './served-states.js';
import { ServedVersions } from './served-versions.js';
import { VersionProbe } from './version-probe.js';
import { VersionTrials } from './version-trials.js';

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
