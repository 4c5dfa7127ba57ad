import { putScheduleSchema, type Schedule, type ScheduleChanges } from '@amend/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { ScheduleService } from './schedule.service.js';

@Controller()
export class ScheduleController {
  constructor(private readonly schedule: ScheduleService) {}

  @Operation('getSchedule')
  get(@Param('model') model: string): Promise<Schedule> {
    return this.schedule.get(model);
  }

  @Operation('putSchedule')
  put(
    @Param('model') model: string,
    @Body(new ZodPipe(putScheduleSchema)) changes: ScheduleChanges,
    @Caller() caller: CallerIdentity,
  ): Promise<Schedule> {
    return this.schedule.change(model, changes, caller.name);
  }
}
