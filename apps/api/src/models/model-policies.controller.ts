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
import { ModelPolicies } from './model-policies.js';

@Controller()
export class ModelPoliciesController {
  constructor(private readonly policies: ModelPolicies) {}

  @Operation('getGatePolicy')
  gate(@Param('model') model: string): Promise<GatePolicy> {
    return this.policies.get(model, 'gatePolicy');
  }

  @Operation('putGatePolicy')
  putGate(
    @Param('model') model: string,
    @Body(new ZodPipe(gatePolicyChangesSchema)) changes: Partial<GatePolicy>,
    @Caller() caller: CallerIdentity,
  ): Promise<GatePolicy> {
    return this.policies.change(model, 'gatePolicy', changes, caller.name);
  }

  @Operation('getReleasePolicy')
  release(@Param('model') model: string): Promise<ReleasePolicy> {
    return this.policies.get(model, 'releasePolicy');
  }

  @Operation('putReleasePolicy')
  putRelease(
    @Param('model') model: string,
    @Body(new ZodPipe(releasePolicyChangesSchema)) changes: Partial<ReleasePolicy>,
    @Caller() caller: CallerIdentity,
  ): Promise<ReleasePolicy> {
    return this.policies.change(model, 'releasePolicy', changes, caller.name);
  }
}
