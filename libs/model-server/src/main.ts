/**
 * The model server's process.
 *
 * `node main.js --models_dir=DIR [--port=8500] …`; see `flags.ts`. A parent that opened an IPC channel is told
 * that it is alive, and `{ type: 'ready', port, restPort }` as soon as calls are answered; when that channel closes (the parent
 * is gone) the server ends as on SIGTERM and SIGINT: it takes no more calls, answers those it took, and exits with 0.
 */
import { createLogger, giveSignsOfLife } from '@amend/logging';
import { readFlags } from './flags.js';
import { startModelServer } from './model-server.js';

const logger = createLogger('model-server');
const stopping = new AbortController();

function stop(reason: string): void {
  if (stopping.signal.aborted) return;
  stopping.abort();
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

function flagsOrExit(): ReturnType<typeof readFlags> {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

// onnxruntime, in this process's threads, reports to its maker otherwise, by way of files in the user's home.
process.env.ORT_DISABLE_TELEMETRY = '1';
giveSignsOfLife();
const { flags, ignored } = flagsOrExit();
if (ignored.length > 0) logger.info({ flags: ignored }, 'these flags have no effect here');
process.on('SIGTERM', () => stop('SIGTERM'));
process.on('SIGINT', () => stop('SIGINT'));
process.on('disconnect', () => stop('the parent process is gone'));

const starting = startModelServer(flags, logger, stopping.signal);
starting.then(
  ({ grpcPort: port, restPort }) => {
    if (stopping.signal.aborted) return;
    logger.info({ host: flags.host, port, restPort, workers: flags.num_workers }, 'serving');
    process.send?.({ type: 'ready', port, restPort });
  },
  (error: unknown) =>
    fail(error, `Failed to start server. Error: ${error instanceof Error ? error.message : String(error)}`),
);
