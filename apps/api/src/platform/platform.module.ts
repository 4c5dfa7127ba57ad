import { type BundleStore, openBundleStore } from '@amend/bundles';
import { Changes, type Database, openDatabase, SqlDatabase, schemaReady, WAITS_FOR_SCHEMA } from '@amend/db';
import { type ImageStore, openImageStore } from '@amend/images';
import { createLogger, type Logger } from '@amend/logging';
import { QueueConnections, type QueueSettings, seldom } from '@amend/queue';
import { ServingClient } from '@amend/serving-client';
import { inContainers, readSettings, type Settings, SettingsError } from '@amend/settings';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { databaseUrl } from './database-url.js';
import { openQueues, type Queues } from './queues.js';
import { RequestFolders } from './request-folders.js';
import {
  BUNDLES,
  CHANGES,
  CONNECTIONS,
  DATABASE,
  IMAGE_STORE,
  LOGGER,
  QUEUE_SETTINGS,
  QUEUES,
  SERVING,
  SETTINGS,
  SHUTDOWN,
  STATEMENTS,
} from './tokens.js';

/** The most that are open, each of them a process of PostgreSQL; few are at rest. */
const MOST_CONNECTIONS = 8;
/** Somebody waits for each of the API's statements. */
const STATEMENT_MS = 9_000;
/** For what every request writes, so that it never waits for a slow statement; each carries a whole group of them. */
const WRITERS = 2;
const WRITE_MS = 5_000;

const shutdown = new AbortController();

const providers = [
  { provide: SETTINGS, useFactory: (): Settings => readSettings(process.env) },
  {
    provide: LOGGER,
    inject: [SETTINGS],
    useFactory: (settings: Settings): Logger =>
      createLogger('api', { level: settings.logLevel, pretty: settings.logPretty }),
  },
  {
    provide: DATABASE,
    inject: [CONNECTIONS, LOGGER],
    useFactory: async (connections: SqlDatabase, logger: Logger): Promise<Database> => {
      await schemaReady(connections, (missing) => logger.warn({ missing }, WAITS_FOR_SCHEMA));
      return openDatabase(connections);
    },
  },
  {
    provide: CONNECTIONS,
    inject: [SETTINGS, LOGGER],
    useFactory: (settings: Settings, logger: Logger): SqlDatabase =>
      openConnections(settings, logger, MOST_CONNECTIONS, STATEMENT_MS),
  },
  {
    provide: STATEMENTS,
    inject: [SETTINGS, LOGGER],
    useFactory: (settings: Settings, logger: Logger): SqlDatabase =>
      openConnections(settings, logger, WRITERS, WRITE_MS),
  },
  {
    provide: CHANGES,
    inject: [SETTINGS],
    useFactory: async (settings: Settings): Promise<Changes> => {
      const changes = new Changes(databaseUrl(settings));
      await changes.open();
      return changes;
    },
  },
  {
    provide: IMAGE_STORE,
    inject: [SETTINGS],
    useFactory: (settings: Settings): Promise<ImageStore> => openImageStore(settings.storageUrl),
  },
  {
    provide: BUNDLES,
    inject: [SETTINGS],
    useFactory: ({ bundles }: Settings): Promise<BundleStore> => openBundleStore(bundles.folder, bundles.url),
  },
  {
    provide: QUEUE_SETTINGS,
    inject: [SETTINGS, CONNECTIONS, CHANGES, LOGGER],
    useFactory: (
      { redisUrl }: Settings,
      connections: SqlDatabase,
      changes: Changes,
      logger: Logger,
    ): QueueSettings => ({
      redisUrl,
      postgres: new QueueConnections(
        connections,
        changes,
        seldom((error) => logger.warn({ err: error }, 'the tables of the queues cannot be made yet')),
      ),
    }),
  },
  {
    provide: QUEUES,
    inject: [QUEUE_SETTINGS, LOGGER],
    useFactory: (where: QueueSettings, logger: Logger): Queues =>
      openQueues(
        where,
        seldom((error) => logger.warn({ err: error }, 'the job queue failed')),
      ),
  },
  {
    provide: SERVING,
    inject: [SETTINGS],
    useFactory: (settings: Settings): ServingClient => {
      if (inContainers(settings.servingTarget)) return new ServingClient({ addresses: [] }); // each version has its own
      if (!settings.servingAddresses)
        throw new SettingsError('SERVING_ADDRESS is unset: start through npm start, or set it');
      return new ServingClient({ addresses: settings.servingAddresses });
    },
  },
  { provide: SHUTDOWN, useValue: shutdown.signal },
  { provide: RequestFolders, useClass: RequestFolders },
];

function openConnections(settings: Settings, logger: Logger, most: number, longestMs: number): SqlDatabase {
  return new SqlDatabase(databaseUrl(settings), most, {
    onLost: (error) => logger.warn({ err: error }, 'a database connection broke'),
    longestMs,
  });
}

/** What every feature stands on: settings, log, database, queues, image store, model servers, folders for what is under way. */
@Global()
@Module({ providers, exports: providers.map(({ provide }) => provide) })
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(STATEMENTS) private readonly statements: SqlDatabase,
    @Inject(CHANGES) private readonly changes: Changes,
    @Inject(QUEUES) private readonly queues: Queues,
    @Inject(SERVING) private readonly serving: ServingClient,
  ) {}

  beforeApplicationShutdown(): void {
    shutdown.abort();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(Object.values(this.queues).map((queue) => queue.close()));
    this.serving.close();
    await this.changes.close();
    await this.statements.close();
    await this.database.$disconnect();
  }
}
