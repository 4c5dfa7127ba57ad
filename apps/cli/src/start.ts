import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { applyMigrations, freePort } from '@amend/db/server';
import { createLogger, type Logger } from '@amend/logging';
import { modelServerEnvironment } from '@amend/model-server';
import {
  homeFolders,
  inContainers,
  localUrl,
  readSettings,
  type Settings,
  SettingsError,
} from '@amend/settings';
import { addressesOf } from './addresses.js';
import { announce } from './announce.js';
import { apiNodeFlags } from './api-node-flags.js';
import { CannotStart, cannotStart } from './cannot-start.js';
import { DatabaseKeeper } from './database-keeper.js';
import { Ended, EndOfService } from './end-of-service.js';
import { lockFile } from './home-lock.js';
import {
  type ModelServerAddresses,
  modelServerAddresses,
  modelServerSpec,
  servingAddress,
} from './model-server-spec.js';
import { checkAddress, checkFolder, checkRedis, checkServing, lockHome } from './start-checks.js';
import { type Stop, stopInOrder } from './stop-in-order.js';
import { type ProcessSpec, SupervisedProcess } from './supervised-process.js';
import { trainerNodeFlags } from './trainer-node-flags.js';
import { whenServing } from './when-serving.js';

/** How long the processes of a killed supervisor may take to end: the API's time to drain, thrice. */
const ORPHANS_MS = 30_000;

/**
 * `npm start`: PostgreSQL, model server, API and trainer, kept running until SIGINT or SIGTERM, then stopped in order.
 * @param root the checkout: what runs is its compiled code
 */
export async function start(root: string): Promise<void> {
  // A terminal that was closed, or a pipe that nobody reads any more, takes no words: that is no reason to end without order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    await run(root);
  } catch (error) {
    if (!(error instanceof CannotStart) && !(error instanceof SettingsError)) throw error;
    console.error(`Amend cannot start: ${error.message}`);
    process.exitCode = 1;
  }
}

async function run(root: string): Promise<void> {
  const began = Date.now();
  const settings = readSettings(process.env);
  checkServing(settings);
  const folders = homeFolders(settings.home);
  // Who stops in order takes the lock along: one that is left means a supervisor that was killed.
  const wasKilled = existsSync(lockFile(settings.home));
  const port = settings.port || (await freePort());
  const here = localUrl({ host: settings.host, port });
  const url = settings.publicUrl ?? here;
  const unlock = await lockHome(settings.home, url);
  const stops: Stop[] = [{ name: 'lock', stop: async () => unlock() }];
  let problems: string[] = [];
  const end = new EndOfService();
  const logger = createLogger('supervisor', { level: settings.logLevel, pretty: settings.logPretty });
  try {
    for (const address of addressesOf(settings))
      await end.before(checkAddress(address, wasKilled ? ORPHANS_MS : 0));
    await end.before(checkFolder(settings.storageUrl, process.env.STORAGE_URL && 'STORAGE_URL'));
    await end.before(checkFolder(settings.servingModels, 'SERVING_MODELS'));
    await end.before(checkRedis(settings));
    const databaseUrl = settings.databaseUrl ?? (await startDatabase(folders.postgres, logger, stops, end));
    const migrations = path.join(root, 'prisma', 'migrations');
    const given =
      settings.databaseUrl && `: ${new URL(settings.databaseUrl).host || 'its socket'} (DATABASE_URL)`;
    await end
      .before(applyMigrations(databaseUrl, migrations))
      .catch(cannotStart(`PostgreSQL is not usable${given ?? ''}`));

    const modelServer =
      settings.servingTarget === 'embedded' ? await modelServerAddresses(settings) : undefined;
    const env = childEnvironment(settings, { databaseUrl, modelServer, port });
    const { api, trainer } = launchAll(root, settings, modelServer, ({ env: more, ...spec }) =>
      launchProcess({ ...spec, env: { ...env, ...more } }, logger, stops),
    );
    // The trainer is not needed to answer: it loads its modules when the API has loaded its own.
    await end.before(api.whenReady());
    trainer.start();

    const serving = await whenServing(`${here}/readyz`, end.asked, (parts) =>
      console.log(`Not ready yet, still trying: ${parts}`),
    );
    if (serving) announce(url, settings, modelServer, Date.now() - began);
    await end.asked;
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  } finally {
    problems = await stopInOrder(stops);
    for (const problem of problems) console.error(`Could not stop ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
  if (problems.length > 0) return;
  console.log('Stopped. Nothing is lost: npm start goes on from here.');
}

/** Our processes, in the order that is stopped from its end; of them the trainer is not started yet. */
function launchAll(
  root: string,
  settings: Settings,
  modelServer: ModelServerAddresses | undefined,
  launch: (spec: Omit<ProcessSpec, 'env'> & { env?: NodeJS.ProcessEnv }) => SupervisedProcess,
): { api: SupervisedProcess; trainer: SupervisedProcess } {
  const folders = homeFolders(settings.home);
  // Of a model server that was killed, also where none is started now.
  rmSync(folders.temporary, { recursive: true, force: true });
  mkdirSync(folders.serving, { recursive: true });
  if (modelServer) launch(modelServerSpec(modelServer, folders)).start();
  const trainer = launch({
    name: 'trainer',
    file: path.join(root, 'trainer/dist/main.js'),
    execArgv: [...trainerNodeFlags],
    stopMs: 5_000,
  });
  if (inContainers(settings.servingTarget))
    launch({
      name: 'deployer',
      file: path.join(root, 'apps/deployer/dist/main.js'),
      stopMs: 5_000,
    }).start();
  const api = launch({
    name: 'API',
    file: path.join(root, 'apps/api/dist/main.js'),
    env: modelServerEnvironment, // photos come and go here as they do there: 30 MB less
    execArgv: [...apiNodeFlags],
    stopMs: 20_000,
  });
  api.on('notice', (text) => console.log(`\n  ${text}\n`));
  api.start();
  return { api, trainer };
}

/** @returns its address */
async function startDatabase(
  folder: string,
  logger: Logger,
  stops: Stop[],
  end: EndOfService,
): Promise<string> {
  const keeper = new DatabaseKeeper(folder, logger);
  stops.push({ name: 'PostgreSQL', stop: () => keeper.stop() });
  return end.before(keeper.start()).catch(cannotStart());
}

function childEnvironment(
  settings: Settings,
  made: { databaseUrl: string; modelServer: ModelServerAddresses | undefined; port: number },
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    // glibc gives each thread an arena of its own otherwise, which image work then never gives back.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
    AMEND_HOME: settings.home,
    AMEND_LOG_PRETTY: String(settings.logPretty),
    STORAGE_URL: settings.storageUrl,
    DATABASE_URL: made.databaseUrl,
    ...(made.modelServer && { SERVING_ADDRESS: servingAddress(made.modelServer) }),
    PORT: String(made.port),
  };
}

function launchProcess(spec: ProcessSpec, logger: Logger, stops: Stop[]): SupervisedProcess {
  const supervised = new SupervisedProcess(spec, logger);
  stops.push({ name: spec.name, stop: () => supervised.stop() });
  return supervised;
}
