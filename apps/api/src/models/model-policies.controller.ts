import { type GatePolicy, gatePolicySchema, type ReleasePolicy, releasePolicySchema } from '@amend/contracts';
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
    return this.policies.gate(model);
  }

  @Operation('putGatePolicy')
  putGate(
    @Param('model') model: string,
    @Body(new ZodPipe(gatePolicySchema)) body: GatePolicy,
    @Caller() caller: CallerIdentity,
  ): Promise<GatePolicy> {
    return this.policies.put(model, 'gatePolicy', body, caller.name);
  }

  @Operation('getReleasePolicy')
  release(@Param('model') model: string): Promise<ReleasePolicy> {
    return this.policies.release(model);
  }

  @Operation('putReleasePolicy')
  putRelease(
    @Param('model') model: string,
    @Body(new ZodPipe(releasePolicySchema)) body: ReleasePolicy,
    @Caller() caller: CallerIdentity,
  ): Promise<ReleasePolicy> {
    return this.policies.put(model, 'releasePolicy', body, caller.name);
  }
}
