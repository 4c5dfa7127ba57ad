import {
  type Class,
  type ClassesQuery,
  type ClassList,
  type ClassSplit,
  type CreateClass,
  classesQuerySchema,
  createClassSchema,
  type MergeClass,
  mergeClassSchema,
  type SplitClass,
  splitClassSchema,
  type UpdateClass,
  updateClassSchema,
} from '@amend/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { IdPipe } from '../http/id-pipe.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { ClassesService } from './classes.service.js';

@Controller()
export class ClassesController {
  constructor(private readonly classes: ClassesService) {}

  @Operation('listClasses')
  list(
    @Param('model') model: string,
    @Query(new ZodPipe(classesQuerySchema)) query: ClassesQuery,
  ): Promise<ClassList> {
    return this.classes.list(model, query);
  }

  @Operation('createClass')
  create(
    @Param('model') model: string,
    @Body(new ZodPipe(createClassSchema)) body: CreateClass,
    @Caller() caller: CallerIdentity,
  ): Promise<Class> {
    return this.classes.create(model, body, caller.name);
  }

  @Operation('updateClass')
  update(
    @Param('model') model: string,
    @Param('classId', new IdPipe('class')) id: string,
    @Body(new ZodPipe(updateClassSchema)) body: UpdateClass,
    @Caller() caller: CallerIdentity,
  ): Promise<Class> {
    return this.classes.update(model, id, body, caller.name);
  }

  @Operation('mergeClass')
  merge(
    @Param('model') model: string,
    @Param('classId', new IdPipe('class')) id: string,
    @Body(new ZodPipe(mergeClassSchema)) { into }: MergeClass,
    @Caller() caller: CallerIdentity,
  ): Promise<Class> {
    return this.classes.merge(model, id, into, caller.name);
  }

  @Operation('splitClass')
  split(
    @Param('model') model: string,
    @Param('classId', new IdPipe('class')) id: string,
    @Body(new ZodPipe(splitClassSchema)) body: SplitClass,
    @Caller() caller: CallerIdentity,
  ): Promise<ClassSplit> {
    return this.classes.split(model, id, body, caller.name);
  }
}
