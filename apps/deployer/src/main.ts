import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openBundleStore } from '@amend/bundles';
import { Changes, instanceId, Leadership, SqlDatabase, schemaReady, WAITS_FOR_SCHEMA } from '@amend/db/sql';
import { connectDocker } from '@amend/docker';
import { createLogger, giveSignsOfLife } from '@amend/logging';
import { readSettings, type Settings, SettingsError } from '@amend/settings';
import { Deployer } from './deployer.js';
import { Deployments } from './deployments.js';
import { DockerFleet } from './docker-fleet.js';
import { ImageBuilder } from './image-builder.js';
import { ImageKeeper } from './image-keeper.js';
import { sayPresence } from './presence.js';
import { SwarmFleet } from './swarm-fleet.js';

/** So often a process that does not lead asks whether it is its turn. */
const CLAIM_MS = 1_000;

const STOP_MS = 2_000;

const logger = createLogger('deployer');

/** The process that holds the Docker socket. It listens nowhere: rows of the database are all it acts on. */
async function main(): Promise<void> {
  giveSignsOfLife();
  const settings = readSettings(process.env);
  const { databaseUrl } = settings;
  if (!databaseUrl)
    throw new SettingsError('DATABASE_URL is not set: the deployer needs the database that the API uses');
  const database = new SqlDatabase(databaseUrl, 4);
  await schemaReady(database, (missing) => logger.warn({ missing }, WAITS_FOR_SCHEMA));
  const changes = new Changes(databaseUrl);
  await changes.open();
  const stop = new AbortController();
  const end = (why: string) => {
    if (!stop.signal.aborted) logger.info({ why }, 'the deployer stops');
    stop.abort();
    // A build that is under way is not waited for: it is begun again, by whoever leads next.
    setTimeout(() => process.exit(0), STOP_MS).unref();
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
  process.on('disconnect', () => end('the supervisor is gone'));
  process.send?.({ type: 'ready' });
  await lead(settings, databaseUrl, database, changes, stop.signal);
  await Promise.allSettled([changes.close(), database.close()]);
  process.exit(0);
}

async function lead(
  settings: Settings,
  databaseUrl: string,
  database: SqlDatabase,
  changes: Changes,
  stop: AbortSignal,
): Promise<void> {
  const leadership = new Leadership(databaseUrl, 'amend deployer');
  let told = false;
  const deploy = async (lost: AbortSignal) => {
    logger.info('this deployer leads');
    const deployer = await compose(settings, database);
    const signal = AbortSignal.any([stop, lost]);
    await Promise.all([deployer.run(changes, signal), sayPresence(database, logger, deployer, signal)]);
  };
  while (!stop.aborted) {
    try {
      const lead = await leadership.claim();
      if (!lead && !told) logger.info('another deployer leads; this one stands by');
      told = lead === null;
      if (lead) await deploy(lead.lost).finally(() => lead.resign().catch(() => undefined)); // it may be lost
    } catch (error) {
      logger.warn({ err: error }, 'the deployer cannot lead; trying again');
    }
    await delay(CLAIM_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}

async function compose(settings: Settings, database: SqlDatabase): Promise<Deployer> {
  const { containers, bundles } = settings;
  const docker = connectDocker();
  const deployments = new Deployments(database);
  const instance = await instanceId(database);
  const images = new ImageBuilder(
    docker,
    await openBundleStore(bundles.folder, bundles.url),
    { ...containers, instance, root: fileURLToPath(new URL('../../..', import.meta.url)) },
    logger,
  );
  const placement = { ...containers, instance };
  const dockerFleet = new DockerFleet(docker, placement);
  const tools = {
    deployments,
    logger,
    startMs: containers.startMs,
    fleets: { docker: dockerFleet, swarm: new SwarmFleet(docker, placement) },
    build: images.build.bind(images),
    hasImage: async (name: string) => (await docker.images.layers(name)) !== null,
  };
  const keeper = new ImageKeeper(docker, deployments, instance, images, logger);
  return new Deployer(docker, instance, tools, keeper, (id) => dockerFleet.noteOutOfMemory(id));
}

main().catch((error: unknown) => {
  if (error instanceof SettingsError) logger.fatal(`the deployer cannot start: ${error.message}`);
  else logger.fatal({ err: error }, 'the deployer cannot start');
  process.exit(1);
});
