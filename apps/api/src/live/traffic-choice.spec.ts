import type { LiveModel, LiveVersion } from './live-model.js';
import { countedFor, fallback, firstChoice } from './traffic-choice.js';

const version = (number: number): LiveVersion => ({
  number,
  classes: [],
  answered: { classes: [], places: null, signature: '' },
});
const [previous, live, tried] = [version(1), version(2), version(3)];
const watch = { releaseId: 'w', stage: 'watch' } as const;
const model = { live, previous, watch } as unknown as LiveModel;
const during = (stage: 'shadow' | 'canary'): LiveModel => ({
  ...model,
  trial: { releaseId: 'r', stage, version: tried, share: 0.2 },
});

describe('the choice of a version', () => {
  it.each([
    [{ ...model, trial: null }, 0, live],
    [during('shadow'), 0, live],
    [during('canary'), 0.19, tried],
    [during('canary'), 0.2, live],
  ])('%#', (given, die, chosen) => {
    expect(firstChoice(given, live, die)).toBe(chosen);
  });

  it.each([
    [{ ...model, trial: null }, live, 'watch'],
    [{ ...model, watch: null, trial: null }, live, undefined],
    [during('shadow'), live, 'watch'],
    [during('canary'), live, 'watch'],
    [during('canary'), tried, 'canary'],
    [{ ...during('canary'), watch: null }, live, undefined],
  ])('is counted for its own release: %#', (given, chosen, stage) => {
    expect(countedFor(given, chosen)?.stage).toBe(stage);
  });

  it('falls back to what answered before', () => {
    expect(fallback(model, live)).toBe(previous);
    expect(fallback(during('canary'), tried)).toBe(live);
    expect(fallback({ ...model, previous: null }, live)).toBeNull();
  });
});
