import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { until } from '../../../test/support/until';
import { killWithChildren } from './kill-with-children.js';
import { childrenOf, isRunning } from './process-facts.js';

type Parent = ChildProcessByStdio<null, Readable, null> & { pid: number };

describe('killWithChildren', () => {
  const begin = () =>
    spawn('sh', ['-c', 'sleep 600 & echo $!; wait'], { stdio: ['ignore', 'pipe', 'ignore'] }) as Parent;
  const parent = begin();
  const other = begin();
  afterAll(() => killWithChildren(other.pid));

  it('ends a process that is stopped, and its children, and nothing else', async () => {
    const [child, others] = await Promise.all([parent, other].map(saidNumber));
    expect(childrenOf(parent.pid)).toEqual([child]);
    parent.kill('SIGSTOP');
    const ended = once(parent, 'exit');
    killWithChildren(parent.pid);
    expect(await ended).toEqual([null, 'SIGKILL']);
    await until(() => !isRunning(child as number), { what: 'the child to end' });
    expect([other.pid, others as number].map(isRunning)).toEqual([true, true]);
    killWithChildren(parent.pid); // who has ended
  });
});

async function saidNumber({ stdout }: Parent): Promise<number> {
  const [said] = (await once(stdout.setEncoding('utf8'), 'data')) as [string];
  return Number(said);
}
