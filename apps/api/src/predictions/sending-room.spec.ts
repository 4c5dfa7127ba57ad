import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import { SendingRoom } from './sending-room.js';

function answer() {
  const events = Object.assign(new EventEmitter(), { closed: false });
  return events as unknown as Response & { closed: boolean };
}

describe('SendingRoom', () => {
  it('refuses what is too much, until an answer is over', () => {
    const room = new SendingRoom(10);
    const first = answer();
    room.take(6, first);
    expect(() => room.take(5, answer())).toThrow(expect.objectContaining({ status: 503 }));
    room.take(4, answer());
    first.emit('close');
    room.take(6, answer());
    expect(() => room.take(1, answer())).toThrow(expect.objectContaining({ status: 503 }));
  });

  it('takes one image whatever its size', () => {
    const room = new SendingRoom(10);
    room.take(11, answer());
    expect(() => room.take(1, answer())).toThrow(expect.objectContaining({ status: 503 }));
  });

  it('holds nothing for who has gone already', () => {
    const room = new SendingRoom(10);
    room.take(10, Object.assign(answer(), { closed: true }));
    room.take(10, answer());
    expect(() => room.take(1, answer())).toThrow(expect.objectContaining({ status: 503 }));
  });
});
