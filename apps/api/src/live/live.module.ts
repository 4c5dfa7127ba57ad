import { Global, Module } from '@nestjs/common';
import { Backbones } from './backbones.js';
import { DeploymentRoutes } from './deployment-routes.js';
import { LiveLabels } from './live-labels.js';
import { LiveModels } from './live-models.js';
import { TrialTraffic } from './trial-traffic.js';

@Global()
@Module({
  providers: [Backbones, DeploymentRoutes, LiveLabels, LiveModels, TrialTraffic],
  exports: [Backbones, DeploymentRoutes, LiveModels, TrialTraffic],
})
export class LiveModule {}
