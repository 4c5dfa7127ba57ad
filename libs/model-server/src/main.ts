/**
 * The model server's process.
 *
 * `node main.js --models_dir=DIR [--port=8500] …`; see `flags.ts`. A parent that opened an IPC channel is told
 * `{ type: 'ready', port }` as soon as calls are answered, and when that channel closes (the parent is gone) the server ends
 * as on SIGTERM and SIGINT: it takes no more calls, answers those it took, and exits with 0.
 */
import { createLogger } from '@amend/logging';
import { type Flags, readFlags } from './flags.js';
import { startModelServer } from './model-server.js';

const logger = createLogger('model-server');
let stopping = false;

function stop(reason: string): void {
  if (stopping) return;
  stopping = true;
  logger.info({ reason }, 'draining');
  starting
    .then((server) => server.close())
    .then(
      () => process.exit(0),
      (error: unknown) => fail(error, 'could not drain'),
    );
}

function fail(error: unknown, message: string): never {
  logger.fatal({ err: error }, message);
  process.exit(1);
}

function flagsOrExit(): Flags {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

const flags = flagsOrExit();
process.on('SIGTERM', () => stop('SIGTERM'));
process.on('SIGINT', () => stop('SIGINT'));
process.on('disconnect', () => stop('the parent process is gone'));

const starting = startModelServer(flags, logger);
starting.then(
  (server) => {
    if (stopping) return;
    logger.info({ host: flags.host, port: server.port, workers: flags.numWorkers }, 'serving');
    process.send?.({ type: 'ready', port: server.port });
  },
  (error: unknown) => fail(error, 'could not start'),
);
