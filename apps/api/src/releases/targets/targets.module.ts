import { Global, Module } from '@nestjs/common';
import { BUNDLES, DATABASE, LOGGER, RELEASE_TARGET, SETTINGS } from '../../platform/tokens.js';
import { openTarget } from './open-target.js';

/** Where versions are served: one target for the whole process. */
@Global()
@Module({
  providers: [
    { provide: RELEASE_TARGET, inject: [SETTINGS, BUNDLES, DATABASE, LOGGER], useFactory: openTarget },
  ],
  exports: [RELEASE_TARGET],
})
export class TargetsModule {}
