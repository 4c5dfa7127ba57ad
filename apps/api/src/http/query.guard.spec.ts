import 'reflect-metadata';
import type { OperationId } from '@amend/contracts';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Operation } from './operation.js';
import { QueryGuard } from './query.guard.js';

function ask(operation: OperationId | undefined, query: Record<string, string>): boolean {
  const handler = () => undefined;
  if (operation) Operation(operation)({}, '', { value: handler });
  const context = {
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => ({ query }) }),
  } as unknown as ExecutionContext;
  return new QueryGuard(new Reflector()).canActivate(context);
}

describe('QueryGuard', () => {
  it.each<[OperationId, Record<string, string>, string]>([
    ['classify', { top: '3', model: 'pets' }, '"model" in its address; what it knows: top, store'],
    [
      'listClasses',
      { 'limit[]': '1' },
      '"limit[]" in its address; what it knows: query, status, cursor, limit',
    ],
    ['undoCorrections', { preview: 'true' }, '"preview" in its address; it takes none'],
  ])('%s refuses %j', (operation, query, message) => {
    expect(() => ask(operation, query)).toThrow(
      expect.objectContaining({
        status: 422,
        code: 'invalid_query',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('lets pass what a call knows, and what is no part of the contract', () => {
    expect(ask('classify', { top: '3', store: '' })).toBe(true);
    expect(ask('listModels', {})).toBe(true);
    expect(ask(undefined, { anything: '1' })).toBe(true);
  });
});
