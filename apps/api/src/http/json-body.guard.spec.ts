import 'reflect-metadata';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import express from 'express';
import { JsonBodyGuard } from './json-body.guard.js';
import { Operation } from './operation.js';

describe('JsonBodyGuard', () => {
  const handler = () => undefined;
  Operation('rollback')({}, '', { value: handler });

  const request = (body: string) => {
    const message = new IncomingMessage(new Socket());
    message.headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    message.push(body);
    message.push(null);
    message.complete = true;
    return Object.setPrototypeOf(message, express.request) as express.Request;
  };
  const pass = (of: express.Request) =>
    new JsonBodyGuard(new Reflector()).canActivate({
      getHandler: () => handler,
      switchToHttp: () => ({ getRequest: () => of, getResponse: () => ({}) }),
    } as unknown as ExecutionContext);

  it('reads what the call says', async () => {
    const asked = request('{"to":3}');
    expect(await pass(asked)).toBe(true);
    expect(asked.body).toEqual({ to: 3 });
  });

  it('does not take what can be read no more, as its sender has gone, for nothing', async () => {
    const asked = request('{"to":3}');
    asked.socket.destroy();
    await expect(pass(asked)).rejects.toMatchObject({ status: 400, code: 'malformed' });
  });
});
