import { ApiError } from '../api/api-error';
import type { Classification } from '../api/types';
import { UploadQueue } from './upload-queue';

const photo = (name: string) => new File([name], name);
const answer = (name: string): Classification => ({ id: name, model: 'm', version: 1, predictions: [] });
const settled = () => new Promise((resolve) => setImmediate(resolve));

function setUp(atOnce = 2, waitsMs: number[] = []) {
  const open = new Map<string, { answer: () => void; fail: (error: Error) => void }>();
  const answers: string[] = [];
  const queue = new UploadQueue(
    (_model, file) =>
      new Promise((resolve, reject) => {
        open.set(file.name, { answer: () => resolve(answer(file.name)), fail: reject });
      }),
    ({ id }) => answers.push(id),
    atOnce,
    waitsMs,
  );
  const states = () => queue.snapshot().map(({ file, state }) => `${file.name} ${state}`);
  return { queue, open, answers, states };
}

describe('UploadQueue', () => {
  afterEach(() => jest.useRealTimers());

  it('sends no more than so many at once, in order', async () => {
    const { queue, open, answers, states } = setUp();
    queue.add('m', [photo('a'), photo('b'), photo('c')]);
    expect(states()).toEqual(['a sending', 'b sending', 'c waiting']);
    open.get('b')?.answer();
    await settled();
    expect(answers).toEqual(['b']);
    expect(states()).toEqual(['a sending', 'c sending']);
  });

  it('keeps a failed one, goes on with the others, and tries again when told', async () => {
    const { queue, open, answers, states } = setUp(1);
    queue.add('m', [photo('a'), photo('b')]);
    open.get('a')?.fail(new Error('too big'));
    await settled();
    expect(states()).toEqual(['a failed', 'b sending']);
    open.get('b')?.answer();
    await settled();
    const failed = queue.snapshot()[0];
    expect(failed?.error).toEqual(new Error('too big'));
    queue.retry(failed?.key ?? '');
    open.get('a')?.answer();
    await settled();
    expect(answers).toEqual(['b', 'a']);
    expect(states()).toEqual([]);
  });

  it('stands still after what may pass, and sends it again a few times', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const { queue, open, answers, states } = setUp(2, [20]);
    queue.add('m', [photo('a'), photo('b'), photo('c')]);
    for (const name of ['a', 'b']) open.get(name)?.fail(ApiError.unreachable());
    await settled();
    expect(states()).toEqual(['a waiting', 'b waiting', 'c waiting']);
    jest.advanceTimersByTime(19);
    expect(states()).toEqual(['a waiting', 'b waiting', 'c waiting']);
    jest.advanceTimersByTime(1);
    expect(states()).toEqual(['a sending', 'b sending', 'c waiting']);
    open.get('a')?.answer();
    open.get('b')?.fail(ApiError.unreachable());
    await settled();
    expect(answers).toEqual(['a']);
    expect(states()).toEqual(['b failed', 'c sending']);
  });

  it('sends again what was refused without a session, once told that the person is back', async () => {
    const { queue, open, states } = setUp();
    queue.add('m', [photo('out'), photo('text')]);
    open.get('out')?.fail(ApiError.from(401, null));
    open.get('text')?.fail(ApiError.from(415, null));
    await settled();
    queue.resume();
    expect(states()).toEqual(['out sending', 'text failed']);
  });

  it('tries all again that may pass, and dismisses the rest, each model for itself', async () => {
    const { queue, open, states } = setUp(4);
    queue.add('m', [photo('away'), photo('text')]);
    queue.add('other', [photo('elsewhere')]);
    for (const name of ['away', 'elsewhere']) open.get(name)?.fail(ApiError.unreachable());
    open.get('text')?.fail(ApiError.from(415, null));
    await settled();
    queue.retryFailed('m');
    expect(states()).toEqual(['away sending', 'text failed', 'elsewhere failed']);
    queue.dismissFailed('m');
    expect(states()).toEqual(['away sending', 'elsewhere failed']);
  });

  it('forgets all when cleared, also what is answered after', async () => {
    const { queue, open, answers, states } = setUp(1);
    queue.add('m', [photo('a'), photo('b')]);
    queue.clear();
    expect(states()).toEqual([]);
    queue.add('m', [photo('c'), photo('d')]);
    open.get('a')?.answer();
    await settled();
    expect(states()).toEqual(['c sending', 'd waiting']);
    open.get('c')?.answer();
    await settled();
    expect(answers).toEqual(['c']);
    expect(states()).toEqual(['d sending']);
  });
});
