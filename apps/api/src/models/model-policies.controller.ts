import {
  type GatePolicy,
  gatePolicyChangesSchema,
  type ReleasePolicy,
  releasePolicyChangesSchema,
} from '@amend/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { ModelsService } from './models.service.js';

@Controller()
export class ModelPoliciesController {
  constructor(private readonly models: ModelsService) {}

  @Operation('getGatePolicy')
  gate(@Param('model') model: string): Promise<GatePolicy> {
    return this.models.policy(model, 'gatePolicy');
  }

  @Operation('putGatePolicy')
  putGate(
    @Param('model') model: string,
    @Body(new ZodPipe(gatePolicyChangesSchema)) changes: Partial<GatePolicy>,
    @Caller() caller: CallerIdentity,
  ): Promise<GatePolicy> {
    return this.models.changePolicy(model, 'gatePolicy', changes, caller.name);
  }

  @Operation('getReleasePolicy')
  release(@Param('model') model: string): Promise<ReleasePolicy> {
    return this.models.policy(model, 'releasePolicy');
  }

  @Operation('putReleasePolicy')
  putRelease(
    @Param('model') model: string,
    @Body(new ZodPipe(releasePolicyChangesSchema)) changes: Partial<ReleasePolicy>,
    @Caller() caller: CallerIdentity,
  ): Promise<ReleasePolicy> {
    return this.models.changePolicy(model, 'releasePolicy', changes, caller.name);
  }
}
