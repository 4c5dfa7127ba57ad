import { type OperationId, type Route, routes } from '@amend/contracts';
import {
  applyDecorators,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

const OPERATION = 'amend:operation';

const methods = {
  get: RequestMethod.GET,
  post: RequestMethod.POST,
  put: RequestMethod.PUT,
  patch: RequestMethod.PATCH,
  delete: RequestMethod.DELETE,
} as const;

/**
 * Makes a controller's method the handler of an operation of the contract: its HTTP method, path, status and role all
 * come from the route table. A path parameter `{id}` is read with `@Param('id')`.
 */
export function Operation(id: OperationId): MethodDecorator {
  const route: Route = routes[id];
  return applyDecorators(
    RequestMapping({
      method: methods[route.method],
      path: [route.path, route.alias ?? []].flat().map((path) => path.replace(/\{(\w+)\}/g, ':$1')),
    }),
    HttpCode(route.status),
    SetMetadata(OPERATION, id),
  );
}

/** The operation that a handler serves; undefined for what is not part of the contract (health, docs, web UI). */
export function operationOf(reflector: Reflector, context: ExecutionContext): OperationId | undefined {
  return reflector.get<OperationId | undefined>(OPERATION, context.getHandler());
}

/** The route of that operation. */
export function routeOf(reflector: Reflector, context: ExecutionContext): Route | undefined {
  const operation = operationOf(reflector, context);
  return operation && routes[operation];
}
