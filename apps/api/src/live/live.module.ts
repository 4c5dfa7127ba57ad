import { Global, Module } from '@nestjs/common';
import { DeploymentRoutes } from './deployment-routes.js';
import { LiveLabels } from './live-labels.js';
import { LiveModels } from './live-models.js';
import { TrialTraffic } from './trial-traffic.js';

@Global()
@Module({
  providers: [DeploymentRoutes, LiveLabels, LiveModels, TrialTraffic],
  exports: [DeploymentRoutes, LiveModels, TrialTraffic],
})
export class LiveModule {}
