import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { modelServerEnvironment } from '@amend/model-server';
import { until as untilThereIs } from '../../support/until';

/** The real program, as its supervisor starts it. */
export interface ServerProcess {
  port: number;
  /** Unless REST is off, as it is by default. */
  restPort: number | undefined;
  address: string;
  child: ChildProcess;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | string>;
}

const program = join(process.cwd(), 'libs/model-server/dist/main.js');
const running = new Map<ChildProcess, Promise<number | string>>();

/** For calls that must be answered: on a machine with too much to do that may take longer than clients wait by themselves. */
export const DEADLINE_MS = 120_000;

/** A server of a folder of models. */
export function startServer(
  models: string,
  flags: string[] = [],
  env?: NodeJS.ProcessEnv,
): Promise<ServerProcess> {
  return startWith([`--models_dir=${models}`, ...flags], env);
}

/** A server with these flags, which say what it serves. */
export async function startWith(flags: string[], env: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const args = ['--port=0', '--file_system_poll_wait_seconds=0.05', ...flags];
  const child = fork(program, args, {
    env: { ...process.env, ...modelServerEnvironment, AMEND_LOG_LEVEL: 'fatal', ...env },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const streams = [child.stdout, child.stderr].flatMap((stream) => stream ?? []);
  for (const stream of streams) stream.on('data', (text) => (said += text));
  // What it said last may still be on its way as it exits. (`close` never comes where the parent let go of the channel.)
  const drained = streams.map((stream) => once(stream, 'end'));
  const ended = Promise.all([once(child, 'exit'), ...drained]).then(([[code, signal]]) => {
    running.delete(child);
    return (code ?? signal) as number | string;
  });
  running.set(child, ended);
  const ready = new Promise<{ port: number; restPort?: number }>((resolve) => {
    // From the start on it also says that it is alive.
    child.on('message', (message: { type: string; port: number; restPort?: number }) => {
      if (message.type === 'ready') resolve(message);
    });
  });
  const message = await Promise.race([
    ready,
    ended.then((code) =>
      Promise.reject(new Error(`The server ended with ${code} before it was ready: ${said}`)),
    ),
  ]);
  const { port, restPort } = message;
  return { port, restPort, address: `127.0.0.1:${port}`, child, ended };
}

/** For afterEach: ends what a test left running. */
export async function stopServers(): Promise<void> {
  await Promise.all(
    [...running].map(([child, ended]) => {
      child.kill('SIGKILL');
      return ended;
    }),
  );
}

/** Waits until a condition holds. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  await untilThereIs(condition, { what: String(condition) });
}
