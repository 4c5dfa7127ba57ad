import { Global, Module } from '@nestjs/common';
import { BackbonePreparations } from './backbone-preparations.js';
import { DeploymentRoutes } from './deployment-routes.js';
import { LiveLabels } from './live-labels.js';
import { LiveModels } from './live-models.js';
import { TrialTraffic } from './trial-traffic.js';

@Global()
@Module({
  providers: [BackbonePreparations, DeploymentRoutes, LiveLabels, LiveModels, TrialTraffic],
  exports: [BackbonePreparations, DeploymentRoutes, LiveModels, TrialTraffic],
})
export class LiveModule {}
