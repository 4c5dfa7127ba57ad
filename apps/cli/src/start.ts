import { existsSync, mkdirSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { applyMigrations, freePort, LockHeldError, lockProcess } from '@amend/db/server';
import { createLogger, type Logger } from '@amend/logging';
import { modelServerEnvironment } from '@amend/model-server';
import { homeFolders, localUrl, readSettings, type Settings, SettingsError } from '@amend/settings';
import { type Address, addressesOf, addressProblem } from './addresses.js';
import { apiNodeFlags } from './api-node-flags.js';
import { DatabaseKeeper } from './database-keeper.js';
import { Ended, EndOfService } from './end-of-service.js';
import { lockFile } from './home-lock.js';
import {
  type ModelServerAddresses,
  modelServerAddresses,
  modelServerSpec,
  servingAddress,
} from './model-server-spec.js';
import { reasonOf } from './reason-of.js';
import { type Stop, stopInOrder } from './stop-in-order.js';
import { type ProcessSpec, SupervisedProcess } from './supervised-process.js';
import { whenServing } from './when-serving.js';

/** How long the processes of a killed supervisor may take to end: the API's time to drain, thrice. */
const ORPHANS_MS = 30_000;

/** A reason not to start that the operator can mend: printed as one line, without a stack. */
class CannotStart extends Error {}

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
  const folders = homeFolders(settings.home);
  // Who stops in order takes the lock along: one that is left means a supervisor that was killed.
  const wasKilled = existsSync(lockFile(settings.home));
  const unlock = lockHome(settings.home);
  const stops: Stop[] = [{ name: 'lock', stop: async () => unlock() }];
  let problems: string[] = [];
  const end = new EndOfService();
  const logger = createLogger('supervisor', { level: settings.logLevel, pretty: settings.logPretty });
  try {
    for (const address of addressesOf(settings))
      await end.before(checkAddress(address, wasKilled ? ORPHANS_MS : 0));
    await end.before(checkFolder(settings.storageUrl, process.env.STORAGE_URL && 'STORAGE_URL'));
    await end.before(checkFolder(settings.servingModels, 'SERVING_MODELS'));
    const databaseUrl = settings.databaseUrl ?? (await startDatabase(folders.postgres, logger, stops, end));
    const migrations = path.join(root, 'prisma', 'migrations');
    await end
      .before(applyMigrations(databaseUrl, migrations))
      .catch(cannotStart(`the database${settings.databaseUrl ? ' of DATABASE_URL' : ''} is not usable`));

    mkdirSync(folders.serving, { recursive: true });
    const modelServer =
      settings.servingTarget === 'embedded' ? await modelServerAddresses(settings) : undefined;
    const port = settings.port || (await freePort());
    const env = childEnvironment(settings, { databaseUrl, modelServer, port });
    const launch = ({ env: more, ...spec }: Omit<ProcessSpec, 'env'> & { env?: NodeJS.ProcessEnv }) =>
      launchProcess({ ...spec, env: { ...env, ...more } }, logger, stops);

    if (modelServer) launch(modelServerSpec(modelServer, folders.serving)).start();
    const trainer = launch({ name: 'trainer', file: path.join(root, 'trainer/dist/main.js'), stopMs: 5_000 });
    const containers = settings.servingTarget === 'docker' || settings.servingTarget === 'swarm';
    if (containers)
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
    // The trainer is not needed to answer: it loads its modules when the API has loaded its own.
    await end.before(api.whenReady());
    trainer.start();

    const here = localUrl({ host: settings.host, port });
    const url = settings.publicUrl ?? here;
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

/** The processes of a killed supervisor end by themselves; the API answers what it has taken first. */
async function checkAddress(address: Address, ms: number): Promise<void> {
  const limit = Date.now() + ms;
  let problem = await addressProblem(address);
  while (problem?.inUse && Date.now() < limit) {
    await delay(100);
    problem = await addressProblem(address);
  }
  if (problem) throw new CannotStart(problem.says);
}

/**
 * A folder can be written in; whether it has room is seen when something is.
 * @param setting that names it, if one does
 */
async function checkFolder(url: string | undefined, setting: string | undefined): Promise<void> {
  if (!url?.startsWith('file:')) return;
  const folder = fileURLToPath(url);
  await mkdir(folder, { recursive: true })
    .then(() => access(folder, constants.W_OK))
    .catch(cannotStart(`${setting ? `${setting}=` : ''}${url} cannot be used`));
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

function lockHome(home: string): () => void {
  try {
    return lockProcess(lockFile(home));
  } catch (error) {
    if (!(error instanceof LockHeldError)) return cannotStart(`AMEND_HOME=${home} cannot be used`)(error);
    throw new CannotStart(
      `another Amend (process ${error.pid}) runs on ${home}; stop it, or set AMEND_HOME and PORT to run a second one`,
    );
  }
}

/** What catches an error of a step, and says which one it was where the error does not. */
function cannotStart(what?: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Ended) throw error;
    throw new CannotStart(`${what ? `${what}: ` : ''}${reasonOf(error)}`, { cause: error });
  };
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
    // onnxruntime reports to its maker otherwise, by way of a file in the user's home.
    ORT_DISABLE_TELEMETRY: '1',
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

function announce(
  url: string,
  settings: Settings,
  modelServer: ModelServerAddresses | undefined,
  ms: number,
): void {
  const key = settings.auth === 'required' ? '-H "Authorization: Bearer YOUR_KEY" ' : '';
  console.log(`
  Amend is ready at ${url}   (${(ms / 1000).toFixed(1)} s)

  Classify       curl ${key}-F image=@photo.jpg ${url}/v1/classify
  API            ${url}/docs
  Model server   ${modelServers(settings, modelServer)}
  State          ${settings.home}
  Stop           Ctrl-C
`);
}

function modelServers(
  { servingTarget, servingAddresses }: Settings,
  embedded: ModelServerAddresses | undefined,
): string {
  if (embedded)
    return `127.0.0.1:${embedded.grpcPort} gRPC, http://127.0.0.1:${embedded.restPort} REST  (TensorFlow Serving)`;
  return servingAddresses?.join(', ') ?? `containers of each version, on ${servingTarget}`;
}
