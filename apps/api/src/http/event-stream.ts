import type { Change, Changes } from '@amend/db';
import type { Response } from 'express';
import { checkCaller } from '../auth/check-caller.js';

const HEARTBEAT_MS = 15_000;

export interface EventSource<T> {
  changes: Changes;
  /** The row whose changes are told. */
  table: Change['table'];
  id: string;
  read(): Promise<T>;
  /** Whether this is the last thing to tell. */
  ended(value: T): boolean;
  /** Aborted when the process shuts down. */
  shutdown: AbortSignal;
}

/**
 * Answers with server-sent events: what `read` gives, now and after each change, until it has ended or the client has
 * gone, or the caller may not have it any more. Changes that come faster than they can be read or sent are told as one.
 * @throws what the first `read` throws, before anything is sent
 */
export async function sendEvents<T>(response: Response, source: EventSource<T>): Promise<void> {
  const signal = new Signal();
  const notify = () => signal.set();
  let changed = true;
  const unfollow = source.changes.follow([source.table], (id = source.id) => {
    if (id !== source.id) return;
    changed = true;
    notify();
  });
  source.shutdown.addEventListener('abort', notify);
  response.on('close', notify).on('drain', notify);
  const over = () => response.closed || response.destroyed || source.shutdown.aborted;
  const heartbeat = setInterval(() => {
    if (response.headersSent) response.write(':\n\n');
    notify(); // nothing else tells that a key was revoked
  }, HEARTBEAT_MS);
  try {
    let told = '';
    while (!over()) {
      await checkCaller(response.req);
      if (!changed || response.writableNeedDrain) {
        await signal.wait();
        continue;
      }
      changed = false;
      const value = await source.read();
      const text = JSON.stringify(value);
      if (!response.headersSent) begin(response);
      if (response.req.method === 'HEAD') break; // or what comes next on its connection would wait for the end
      if (text !== told && !over()) response.write(`data: ${text}\n\n`);
      told = text;
      if (source.ended(value)) break;
    }
  } finally {
    clearInterval(heartbeat);
    unfollow();
    source.shutdown.removeEventListener('abort', notify);
    if (response.headersSent) response.end();
  }
}

function begin(response: Response): void {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
}

/** Remembers one call of `set` until `wait` has seen it. */
class Signal {
  private raised = false;
  private wake: (() => void) | undefined;

  set(): void {
    this.raised = true;
    this.wake?.();
  }

  async wait(): Promise<void> {
    if (!this.raised)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    this.wake = undefined;
    this.raised = false;
  }
}
