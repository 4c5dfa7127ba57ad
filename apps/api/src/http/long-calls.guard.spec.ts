import 'reflect-metadata';
import { EventEmitter } from 'node:events';
import type { OperationId } from '@amend/contracts';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { LongCallsGuard } from './long-calls.guard.js';
import { Operation } from './operation.js';

describe('LongCallsGuard', () => {
  let guard: LongCallsGuard;
  beforeEach(() => {
    guard = new LongCallsGuard(new Reflector());
  });

  const ask = (operation: OperationId | undefined, name: string, closed = false) => {
    const handler = () => undefined;
    if (operation) Operation(operation)({}, '', { value: handler });
    const response = Object.assign(new EventEmitter(), { closed });
    const context = {
      getHandler: () => handler,
      switchToHttp: () => ({ getRequest: () => ({ caller: { name } }), getResponse: () => response }),
    } as unknown as ExecutionContext;
    guard.canActivate(context);
    return response;
  };
  const refusal = (status: number) => expect.objectContaining({ status, retryAfterSeconds: 5 });

  it('lets nobody have too many of a kind at once, until one is over', () => {
    const first = ask('createExamples', 'ann');
    for (let n = 1; n < 16; n++) ask('createExamples', 'ann');
    expect(() => ask('createExamples', 'ann')).toThrow(refusal(429));
    ask('exportExamples', 'ann');
    ask('createExamples', 'bob');
    first.emit('close');
    ask('createExamples', 'ann');
    expect(() => ask('createExamples', 'ann')).toThrow(refusal(429));
  });

  it('bounds those of all together', () => {
    const [first] = ['ann', 'bob'].flatMap((name) => [0, 1].map(() => ask('getVersionTfjs', name)));
    expect(() => ask('getVersionTfjs', 'cem')).toThrow(refusal(503));
    first?.emit('close');
    ask('getVersionTfjs', 'cem');
  });

  it('counts nobody who has gone already, and no other calls', () => {
    for (let n = 0; n < 100; n++) ask('createExamples', 'ann', true);
    ask('createExamples', 'ann');
    for (let n = 0; n < 1_000; n++) ask('classify', 'ann');
    for (let n = 0; n < 1_000; n++) ask(undefined, 'ann');
  });
});
