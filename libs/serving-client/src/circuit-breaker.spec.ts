import { CircuitBreaker } from './circuit-breaker.js';

describe('CircuitBreaker', () => {
  const failed = (breaker: CircuitBreaker, times: number, now = 0) => {
    for (let time = 0; time < times; time++) {
      breaker.begin();
      breaker.end('failed', now);
    }
  };

  it('opens after five failures in a row, and not before', () => {
    const breaker = new CircuitBreaker();
    failed(breaker, 4);
    breaker.begin();
    breaker.end('answered', 0);
    failed(breaker, 4);
    expect(breaker.allows(0)).toBe(true);
    failed(breaker, 1);
    expect(breaker.allows(0)).toBe(false);
  });

  it('lets one call through after a while, whose answer closes it', () => {
    const breaker = new CircuitBreaker();
    failed(breaker, 5);
    expect(breaker.allows(249)).toBe(false);
    expect(breaker.allows(250)).toBe(true);
    breaker.begin();
    expect(breaker.allows(250)).toBe(false);
    breaker.end('answered', 260);
    expect(breaker.allows(260)).toBe(true);
    failed(breaker, 4, 260);
    expect(breaker.allows(260)).toBe(true);
  });

  it('waits twice as long after each probe that failed', () => {
    const breaker = new CircuitBreaker();
    failed(breaker, 5);
    failed(breaker, 1, 250);
    expect(breaker.allows(250 + 499)).toBe(false);
    expect(breaker.allows(250 + 500)).toBe(true);
  });

  it('tries again when the caller of the probe gave up', () => {
    const breaker = new CircuitBreaker();
    failed(breaker, 5);
    breaker.begin();
    breaker.end('neutral', 250);
    expect(breaker.allows(250)).toBe(true);
  });

  it('opens, and stays open for longer, for calls that another server answered', () => {
    const breaker = new CircuitBreaker();
    const blamed = (now: number) => {
      breaker.begin();
      breaker.end('neutral', now);
      breaker.blame(now);
    };
    for (let time = 0; time < 16; time++) blamed(0);
    expect([breaker.allows(249), breaker.allows(250)]).toEqual([false, true]);
    blamed(250);
    expect([breaker.allows(749), breaker.allows(750)]).toEqual([false, true]);
  });
});
