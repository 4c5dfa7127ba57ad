import * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "./prismaNamespace.js";
export type LogOptions<ClientOptions extends Prisma.PrismaClientOptions> = 'log' extends keyof ClientOptions ? ClientOptions['log'] extends Array<Prisma.LogLevel | Prisma.LogDefinition> ? Prisma.GetEvents<ClientOptions['log']> : never : never;
export interface PrismaClientConstructor {
    /**
   * ## Prisma Client
   *
   * Type-safe database client for TypeScript
   * @example
   * ```
   * const prisma = new PrismaClient({
   *   adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL })
   * })
   * // Fetch zero or more Models
   * const models = await prisma.model.findMany()
   * ```
   *
   * Read more in our [docs](https://pris.ly/d/client).
   */
    new <Options extends Prisma.PrismaClientOptions = Prisma.PrismaClientOptions, LogOpts extends LogOptions<Options> = LogOptions<Options>, OmitOpts extends Prisma.PrismaClientOptions['omit'] = Options extends {
        omit: infer U;
    } ? U : Prisma.PrismaClientOptions['omit'], ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs>(options: Prisma.PrismaClientConstructorArgs<Options>): PrismaClient<LogOpts, OmitOpts, ExtArgs>;
}
/**
 * ## Prisma Client
 *
 * Type-safe database client for TypeScript
 * @example
 * ```
 * const prisma = new PrismaClient({
 *   adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL })
 * })
 * // Fetch zero or more Models
 * const models = await prisma.model.findMany()
 * ```
 *
 * Read more in our [docs](https://pris.ly/d/client).
 */
export interface PrismaClient<in LogOpts extends Prisma.LogLevel = never, in out OmitOpts extends Prisma.PrismaClientOptions['omit'] = Prisma.PrismaClientOptions['omit'], in out ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['other'];
    };
    $on<V extends LogOpts>(eventType: V, callback: (event: V extends 'query' ? Prisma.QueryEvent : Prisma.LogEvent) => void): PrismaClient;
    /**
     * Connect with the database
     */
    $connect(): runtime.Types.Utils.JsPromise<void>;
    /**
     * Disconnect from the database
     */
    $disconnect(): runtime.Types.Utils.JsPromise<void>;
    /**
       * Executes a prepared raw query and returns the number of affected rows.
       * @example
       * ```
       * const result = await prisma.$executeRaw`UPDATE User SET cool = ${true} WHERE email = ${'user@email.com'};`
       * ```
       *
       * Read more in our [docs](https://pris.ly/d/raw-queries).
       */
    $executeRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<number>;
    /**
     * Executes a raw query and returns the number of affected rows.
     * Susceptible to SQL injections, see documentation.
     * @example
     * ```
     * const result = await prisma.$executeRawUnsafe('UPDATE User SET cool = $1 WHERE email = $2 ;', true, 'user@email.com')
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $executeRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<number>;
    /**
     * Performs a prepared raw query and returns the `SELECT` data.
     * @example
     * ```
     * const result = await prisma.$queryRaw`SELECT * FROM User WHERE id = ${1} OR email = ${'user@email.com'};`
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $queryRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<T>;
    /**
     * Performs a raw query and returns the `SELECT` data.
     * Susceptible to SQL injections, see documentation.
     * @example
     * ```
     * const result = await prisma.$queryRawUnsafe('SELECT * FROM User WHERE id = $1 OR email = $2;', 1, 'user@email.com')
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<T>;
    /**
     * Allows the running of a sequence of read/write operations that are guaranteed to either succeed or fail as a whole.
     * @example
     * ```
     * const [george, bob, alice] = await prisma.$transaction([
     *   prisma.user.create({ data: { name: 'George' } }),
     *   prisma.user.create({ data: { name: 'Bob' } }),
     *   prisma.user.create({ data: { name: 'Alice' } }),
     * ])
     * ```
     *
     * Read more in our [docs](https://www.prisma.io/docs/orm/prisma-client/queries/transactions).
     */
    $transaction<P extends Prisma.PrismaPromise<any>[]>(arg: [...P], options?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: Prisma.TransactionIsolationLevel;
    }): runtime.Types.Utils.JsPromise<runtime.Types.Utils.UnwrapTuple<P>>;
    $transaction<R>(fn: (prisma: Omit<PrismaClient, runtime.ITXClientDenyList>) => runtime.Types.Utils.JsPromise<R>, options?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: Prisma.TransactionIsolationLevel;
    }): runtime.Types.Utils.JsPromise<R>;
    $extends: runtime.Types.Extensions.ExtendsHook<"extends", Prisma.TypeMapCb<OmitOpts>, ExtArgs, runtime.Types.Utils.Call<Prisma.TypeMapCb<OmitOpts>, {
        extArgs: ExtArgs;
    }>>;
    /**
 * `prisma.model`: Exposes CRUD operations for the **Model** model.
  * Example usage:
  * ```ts
  * // Fetch zero or more Models
  * const models = await prisma.model.findMany()
  * ```
  */
    get model(): Prisma.ModelDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.class`: Exposes CRUD operations for the **Class** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Classes
      * const classes = await prisma.class.findMany()
      * ```
      */
    get class(): Prisma.ClassDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.version`: Exposes CRUD operations for the **Version** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Versions
      * const versions = await prisma.version.findMany()
      * ```
      */
    get version(): Prisma.VersionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.image`: Exposes CRUD operations for the **Image** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Images
      * const images = await prisma.image.findMany()
      * ```
      */
    get image(): Prisma.ImageDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.embedding`: Exposes CRUD operations for the **Embedding** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Embeddings
      * const embeddings = await prisma.embedding.findMany()
      * ```
      */
    get embedding(): Prisma.EmbeddingDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.prediction`: Exposes CRUD operations for the **Prediction** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Predictions
      * const predictions = await prisma.prediction.findMany()
      * ```
      */
    get prediction(): Prisma.PredictionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.correction`: Exposes CRUD operations for the **Correction** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Corrections
      * const corrections = await prisma.correction.findMany()
      * ```
      */
    get correction(): Prisma.CorrectionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.label`: Exposes CRUD operations for the **Label** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Labels
      * const labels = await prisma.label.findMany()
      * ```
      */
    get label(): Prisma.LabelDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.trainingRun`: Exposes CRUD operations for the **TrainingRun** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more TrainingRuns
      * const trainingRuns = await prisma.trainingRun.findMany()
      * ```
      */
    get trainingRun(): Prisma.TrainingRunDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.trainingExample`: Exposes CRUD operations for the **TrainingExample** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more TrainingExamples
      * const trainingExamples = await prisma.trainingExample.findMany()
      * ```
      */
    get trainingExample(): Prisma.TrainingExampleDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.trainingRunLog`: Exposes CRUD operations for the **TrainingRunLog** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more TrainingRunLogs
      * const trainingRunLogs = await prisma.trainingRunLog.findMany()
      * ```
      */
    get trainingRunLog(): Prisma.TrainingRunLogDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.release`: Exposes CRUD operations for the **Release** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Releases
      * const releases = await prisma.release.findMany()
      * ```
      */
    get release(): Prisma.ReleaseDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.releaseStep`: Exposes CRUD operations for the **ReleaseStep** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ReleaseSteps
      * const releaseSteps = await prisma.releaseStep.findMany()
      * ```
      */
    get releaseStep(): Prisma.ReleaseStepDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.schedule`: Exposes CRUD operations for the **Schedule** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Schedules
      * const schedules = await prisma.schedule.findMany()
      * ```
      */
    get schedule(): Prisma.ScheduleDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.reviewLease`: Exposes CRUD operations for the **ReviewLease** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ReviewLeases
      * const reviewLeases = await prisma.reviewLease.findMany()
      * ```
      */
    get reviewLease(): Prisma.ReviewLeaseDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.apiKey`: Exposes CRUD operations for the **ApiKey** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ApiKeys
      * const apiKeys = await prisma.apiKey.findMany()
      * ```
      */
    get apiKey(): Prisma.ApiKeyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.session`: Exposes CRUD operations for the **Session** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Sessions
      * const sessions = await prisma.session.findMany()
      * ```
      */
    get session(): Prisma.SessionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.auditEntry`: Exposes CRUD operations for the **AuditEntry** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more AuditEntries
      * const auditEntries = await prisma.auditEntry.findMany()
      * ```
      */
    get auditEntry(): Prisma.AuditEntryDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
}
export declare function getPrismaClientClass(): PrismaClientConstructor;
