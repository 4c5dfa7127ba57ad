import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { openBundleStore } from '@amend/bundles';
import { Changes, SqlDatabase, schemaReady, WAITS_FOR_SCHEMA } from '@amend/db/sql';
import { createLogger, giveSignsOfLife } from '@amend/logging';
import { openQueue, openWorker, QueueConnections, seldom } from '@amend/queue';
import { readSettings, SettingsError } from '@amend/settings';
import { openCheckpointStore } from './fine-tune/checkpoint-store.js';
import { Surveyor } from './survey/surveyor.js';
import { TrainingWorker } from './worker/worker.js';
import { WorkerRegistry } from './worker/worker-registry.js';

const logger = createLogger('trainer');

async function main(): Promise<void> {
  // onnxruntime, in its children, reports to its maker otherwise, by way of files in the user's home.
  process.env.ORT_DISABLE_TELEMETRY = '1';
  giveSignsOfLife();
  const settings = readSettings(process.env);
  const { databaseUrl, redisUrl } = settings;
  if (!databaseUrl)
    throw new SettingsError('DATABASE_URL is not set: the trainer needs the database that the API uses');
  const database = new SqlDatabase(databaseUrl, 3);
  await schemaReady(database, (missing) => logger.warn({ missing }, WAITS_FOR_SCHEMA));
  const changes = new Changes(databaseUrl);
  await changes.open();
  const onAway = seldom((error: Error) => logger.warn({ err: error }, 'the queues are away'));
  const queues = { redisUrl, postgres: new QueueConnections(database, changes, onAway) };
  const releases = openQueue('release', queues);
  releases.on('error', onAway);
  const name = `${hostname()}:${process.pid}:${randomUUID()}`;
  const registry = new WorkerRegistry(database, name, logger);
  const worker = new TrainingWorker({
    name,
    database,
    changes,
    logger,
    bundles: await openBundleStore(settings.bundles.folder, settings.bundles.url),
    checkpoints: await openCheckpointStore(settings.checkpointsUrl),
    keepVersions: settings.keepVersions,
    capabilities: () => registry.capabilities,
    announceRelease: (releaseId) => {
      releases
        .add('release', { releaseId })
        .catch((error: unknown) => logger.warn({ err: error, releaseId }, 'the release was not announced'));
    },
  });
  const jobs = openWorker('training', queues, ({ runId }) => worker.take(runId), {
    onError: (error) => logger.warn({ err: error }, 'the training queue reports an error'),
  });
  worker.start();
  registry.start();
  const surveyor = new Surveyor(database, logger);
  surveyor.start();

  let stopping = false;
  const stop = async (why: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ why }, 'the trainer stops');
    await Promise.all([surveyor.stop(), worker.drain(), registry.stop()]);
    await Promise.allSettled([jobs.close(), releases.close()]);
    await Promise.allSettled([changes.close(), database.close()]);
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
  process.on('disconnect', () => void stop('the supervisor is gone'));
  await jobs.waitUntilReady();
  if (process.connected) process.send?.({ type: 'ready' });
  logger.info('the trainer is ready');
}

main().catch((error: unknown) => {
  if (error instanceof SettingsError) logger.fatal(`the trainer cannot start: ${error.message}`);
  else logger.fatal({ err: error }, 'the trainer cannot start');
  process.exit(1);
});
