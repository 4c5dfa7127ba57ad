import { followEvents } from './follow-events';

/** As the browser's: one that broke off is opened again by itself, one that was refused is closed. */
class FakeSource {
  static readonly CLOSED = 2;
  static all: FakeSource[] = [];
  readyState = 1;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly address: string) {
    FakeSource.all.push(this);
  }

  fail(state: number): void {
    this.readyState = state;
    this.onerror?.();
  }

  close(): void {
    this.readyState = FakeSource.CLOSED;
  }
}

describe('followEvents', () => {
  const got: string[] = [];
  let end: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    FakeSource.all = [];
    got.length = 0;
    Object.assign(globalThis, { EventSource: FakeSource });
    end = followEvents('/events', (data) => got.push(data));
  });

  afterEach(() => {
    end();
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'EventSource');
  });

  it('is opened again where it was refused, and goes on', () => {
    FakeSource.all[0]?.onmessage?.({ data: 'one' });
    FakeSource.all[0]?.fail(FakeSource.CLOSED);
    jest.advanceTimersByTime(60_000);
    expect(FakeSource.all.map(({ address }) => address)).toEqual(['/events', '/events']);
    FakeSource.all[1]?.onmessage?.({ data: 'two' });
    expect(got).toEqual(['one', 'two']);
  });

  it('leaves one that only broke off to the browser', () => {
    FakeSource.all[0]?.fail(0);
    jest.advanceTimersByTime(60_000);
    expect(FakeSource.all).toHaveLength(1);
  });

  it('is over once it is ended, also while it waits to be opened again', () => {
    FakeSource.all[0]?.fail(FakeSource.CLOSED);
    end();
    jest.advanceTimersByTime(60_000);
    expect(FakeSource.all).toHaveLength(1);
  });

  it('closes the one that was opened again, too', () => {
    FakeSource.all[0]?.fail(FakeSource.CLOSED);
    jest.advanceTimersByTime(60_000);
    end();
    expect(FakeSource.all.map(({ readyState }) => readyState)).toEqual([2, 2]);
  });
});
