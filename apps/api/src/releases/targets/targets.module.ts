import type { BundleStore } from '@amend/bundles';
import type { Database } from '@amend/db';
import type { Settings } from '@amend/settings';
import { Global, Module } from '@nestjs/common';
import { BUNDLES, DATABASE, RELEASE_TARGET, SETTINGS } from '../../platform/tokens.js';
import { openTarget } from './open-target.js';
import type { ReleaseTarget } from './release-target.js';

const target = {
  provide: RELEASE_TARGET,
  inject: [SETTINGS, BUNDLES, DATABASE],
  useFactory: (settings: Settings, bundles: BundleStore, database: Database): Promise<ReleaseTarget> =>
    openTarget(settings, bundles, database),
};

/** Where versions are served: one target for the whole process. */
@Global()
@Module({ providers: [target], exports: [RELEASE_TARGET] })
export class TargetsModule {}
