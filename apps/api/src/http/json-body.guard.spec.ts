import 'reflect-metadata';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import express from 'express';
import { JsonBodyGuard } from './json-body.guard.js';
import { Operation } from './operation.js';

describe('JsonBodyGuard', () => {
  const rollback = () => undefined;
  Operation('rollback')({}, '', { value: rollback });
  const signIn = () => undefined;
  Operation('createSession')({}, '', { value: signIn });

  const request = (body: string) => {
    const message = new IncomingMessage(new Socket());
    message.headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    message.push(body);
    message.push(null);
    message.complete = true;
    return Object.setPrototypeOf(message, express.request) as express.Request;
  };
  const pass = (of: express.Request, handler = rollback) =>
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

  it('reads little of who may be anybody', async () => {
    const token = (length: number) => request(JSON.stringify({ token: 'x'.repeat(length) }));
    expect(await pass(token(100), signIn)).toBe(true);
    await expect(pass(token(5_000), signIn)).rejects.toMatchObject({ status: 413 });
    expect(await pass(token(5_000))).toBe(true);
  });
});
