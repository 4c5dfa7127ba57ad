import 'reflect-metadata';
import { routes } from '@amend/contracts';
import type { ExecutionContext, Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { operationOf } from './http/operation.js';

function controllersOf(module: Type): Type[] {
  const imported: Type[] = Reflect.getMetadata('imports', module) ?? [];
  const own: Type[] = Reflect.getMetadata('controllers', module) ?? [];
  return [...own, ...imported.flatMap(controllersOf)];
}

function operationsOf(controller: Type): string[] {
  const reflector = new Reflector();
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const context = { getHandler: () => controller.prototype[name] } as unknown as ExecutionContext;
    return operationOf(reflector, context) ?? [];
  });
}

it('serves every operation of the contract, each by one handler', () => {
  const served = [...new Set(controllersOf(AppModule))].flatMap(operationsOf);
  expect(served.toSorted()).toEqual(Object.keys(routes).toSorted());
});
