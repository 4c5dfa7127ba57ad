import { EventEmitter } from 'node:events';
import { Changes } from '@amend/db/sql';
import type { Response } from 'express';
import { unauthorized } from '../errors/api-error.js';
import { sendEvents } from './event-stream.js';

/** A client that takes nothing until it is told to. */
class SlowResponse extends EventEmitter {
  readonly sent: string[] = [];
  headersSent = false;
  writableNeedDrain = false;
  ended = false;
  /** Why the caller may not have it any more. */
  refusal: Error | undefined;
  readonly req = {
    method: 'GET',
    mayStill: async () => {
      if (this.refusal) throw this.refusal;
    },
  };

  status = () => this;
  set = () => this;
  flushHeaders = () => {
    this.headersSent = true;
  };
  write = (text: string) => {
    this.sent.push(text);
    this.writableNeedDrain = true;
    this.emit('written');
    return false;
  };
  end = () => {
    this.ended = true;
  };
  drain() {
    this.writableNeedDrain = false;
    this.emit('drain');
  }
}

describe('sendEvents', () => {
  const open = (response: SlowResponse, read: () => number, last: number) => {
    const changes = new Changes('');
    const shutdown = new AbortController();
    const over = sendEvents(response as unknown as Response, {
      changes,
      table: 'releases',
      id: 'one',
      shutdown: shutdown.signal,
      read: async () => read(),
      ended: (value) => value === last,
    });
    return { over, shutdown, change: () => changes.emit('change', { table: 'releases', id: 'one' }) };
  };

  it('tells what changed meanwhile as one, and leaves no listener behind for each', async () => {
    const response = new SlowResponse();
    let value = 0;
    const { over, change } = open(response, () => value, 60);
    const written = () => new Promise<void>((resolve) => response.once('written', resolve));
    let next = written();
    for (let told = 1; told <= 20; told++) {
      await next;
      for (let step = 0; step < 3; step++) {
        value += 1;
        change();
      }
      next = written();
      response.drain();
    }
    await over;
    expect(response.sent).toHaveLength(21);
    expect(response.sent.at(-1)).toBe('data: 60\n\n');
    expect(response.listenerCount('drain')).toBe(1);
    expect(response.listenerCount('close')).toBe(1);
    expect(response.ended).toBe(true);
  });

  it('tells who asks for the head alone nothing more', async () => {
    const response = new SlowResponse();
    response.req.method = 'HEAD';
    await open(response, () => 1, 2).over;
    expect(response).toMatchObject({ headersSent: true, sent: [], ended: true });
  });

  it('ends with the process, also while the client takes nothing', async () => {
    const response = new SlowResponse();
    const { over, shutdown } = open(response, () => 1, 2);
    await new Promise((resolve) => response.once('written', resolve));
    shutdown.abort();
    await over;
    expect(response.ended).toBe(true);
  });

  describe('as time passes', () => {
    let response: SlowResponse;
    let value: number;
    let stream: ReturnType<typeof open>;
    beforeEach(async () => {
      jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
      response = new SlowResponse();
      value = 0;
      stream = open(response, () => value, 2);
      await new Promise((resolve) => response.once('written', resolve));
    });
    afterEach(() => jest.useRealTimers());

    const waits = () => new Promise(setImmediate);

    it.each(['at the next change', 'though nothing changes'])('ends after a revocation, %s', async (when) => {
      response.drain();
      await waits();
      response.refusal = unauthorized('revoked');
      value = 1;
      if (when.includes('next')) stream.change();
      else jest.advanceTimersByTime(15_000);
      await expect(stream.over).rejects.toThrow('revoked');
      expect(response.sent).not.toContain('data: 1\n\n');
      expect(response.ended).toBe(true);
    });

    it('goes on after a time in which nobody could say who asks', async () => {
      response.refusal = new Error('the database is away');
      jest.advanceTimersByTime(15_000);
      await waits();
      response.refusal = undefined;
      value = 2;
      stream.change();
      response.drain();
      await stream.over;
      expect(response.sent.at(-1)).toBe('data: 2\n\n');
    });
  });
});
