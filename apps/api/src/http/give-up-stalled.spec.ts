import type { Response } from 'express';
import { giveUpStalled } from './give-up-stalled.js';

describe('giveUpStalled', () => {
  it('ends an answer that nobody reads', () => {
    const stalled = { destroy: jest.fn(), locals: {}, setTimeout: jest.fn() };
    giveUpStalled(stalled as unknown as Response, 30_000);
    const [[ms, giveUp]] = stalled.setTimeout.mock.calls as [[number, () => void]];
    expect(ms).toBe(30_000);
    expect(stalled.destroy).not.toHaveBeenCalled();
    giveUp();
    expect(stalled.destroy).toHaveBeenCalled();
    expect(stalled.locals).toEqual({ code: 'stalled' });
  });
});
