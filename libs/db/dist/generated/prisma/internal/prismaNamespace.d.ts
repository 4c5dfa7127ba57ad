import * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../models.js";
import { type PrismaClient } from "./class.js";
export type * from '../models.js';
export type DMMF = typeof runtime.DMMF;
export type PrismaPromise<T> = runtime.Types.Public.PrismaPromise<T>;
/**
 * Prisma Errors
 */
export declare const PrismaClientKnownRequestError: typeof runtime.PrismaClientKnownRequestError;
export type PrismaClientKnownRequestError = runtime.PrismaClientKnownRequestError;
export declare const PrismaClientUnknownRequestError: typeof runtime.PrismaClientUnknownRequestError;
export type PrismaClientUnknownRequestError = runtime.PrismaClientUnknownRequestError;
export declare const PrismaClientRustPanicError: typeof runtime.PrismaClientRustPanicError;
export type PrismaClientRustPanicError = runtime.PrismaClientRustPanicError;
export declare const PrismaClientInitializationError: typeof runtime.PrismaClientInitializationError;
export type PrismaClientInitializationError = runtime.PrismaClientInitializationError;
export declare const PrismaClientValidationError: typeof runtime.PrismaClientValidationError;
export type PrismaClientValidationError = runtime.PrismaClientValidationError;
/**
 * Re-export of sql-template-tag
 */
export declare const sql: typeof runtime.sqltag;
export declare const empty: runtime.Sql;
export declare const join: typeof runtime.join;
export declare const raw: typeof runtime.raw;
export declare const Sql: typeof runtime.Sql;
export type Sql = runtime.Sql;
/**
 * Decimal.js
 */
export declare const Decimal: typeof runtime.Decimal;
export type Decimal = runtime.Decimal;
export type DecimalJsLike = runtime.DecimalJsLike;
/**
* Extensions
*/
export type Extension = runtime.Types.Extensions.UserArgs;
export declare const getExtensionContext: typeof runtime.Extensions.getExtensionContext;
export type Args<T, F extends runtime.Operation> = runtime.Types.Public.Args<T, F>;
export type Payload<T, F extends runtime.Operation = never> = runtime.Types.Public.Payload<T, F>;
export type Result<T, A, F extends runtime.Operation> = runtime.Types.Public.Result<T, A, F>;
export type Exact<A, W> = runtime.Types.Public.Exact<A, W>;
export type PrismaVersion = {
    client: string;
    engine: string;
};
/**
 * Prisma Client JS version: 7.10.0
 * Query Engine version: 0edf323efd1d98336f3f0a68684b56f689b900d3
 */
export declare const prismaVersion: PrismaVersion;
/**
 * Utility Types
 */
export type Bytes = runtime.Bytes;
export type JsonObject = runtime.JsonObject;
export type JsonArray = runtime.JsonArray;
export type JsonValue = runtime.JsonValue;
export type InputJsonObject = runtime.InputJsonObject;
export type InputJsonArray = runtime.InputJsonArray;
export type InputJsonValue = runtime.InputJsonValue;
export declare const NullTypes: {
    DbNull: (new (secret: never) => typeof runtime.DbNull);
    JsonNull: (new (secret: never) => typeof runtime.JsonNull);
    AnyNull: (new (secret: never) => typeof runtime.AnyNull);
};
/**
 * Helper for filtering JSON entries that have `null` on the database (empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const DbNull: runtime.DbNullClass;
/**
 * Helper for filtering JSON entries that have JSON `null` values (not empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const JsonNull: runtime.JsonNullClass;
/**
 * Helper for filtering JSON entries that are `Prisma.DbNull` or `Prisma.JsonNull`
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const AnyNull: runtime.AnyNullClass;
type SelectAndInclude = {
    select: any;
    include: any;
};
type SelectAndOmit = {
    select: any;
    omit: any;
};
/**
 * From T, pick a set of properties whose keys are in the union K
 */
type Prisma__Pick<T, K extends keyof T> = {
    [P in K]: T[P];
};
export type Enumerable<T> = T | Array<T>;
/**
 * Subset
 * @desc From `T` pick properties that exist in `U`. Simple version of Intersection
 */
export type Subset<T, U> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
};
/**
 * Resolved type of the argument passed to the `PrismaClient` constructor.
 *
 * When called without a narrower options type (the common case), this resolves
 * to `PrismaClientOptions` directly, which produces a clear TypeScript error
 * message (`not assignable to parameter of type 'PrismaClientOptions'`) when
 * the argument is missing or incomplete. When the user supplies a narrower
 * options type (e.g. via a literal), it falls back to `Subset` to keep
 * filtering out unknown properties.
 */
export type PrismaClientConstructorArgs<Options extends PrismaClientOptions> = [
    PrismaClientOptions
] extends [Options] ? PrismaClientOptions : Subset<Options, PrismaClientOptions>;
/**
 * SelectSubset
 * @desc From `T` pick properties that exist in `U`. Simple version of Intersection.
 * Additionally, it validates, if both select and include are present. If the case, it errors.
 */
export type SelectSubset<T, U> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
} & (T extends SelectAndInclude ? 'Please either choose `select` or `include`.' : T extends SelectAndOmit ? 'Please either choose `select` or `omit`.' : {});
/**
 * Subset + Intersection
 * @desc From `T` pick properties that exist in `U` and intersect `K`
 */
export type SubsetIntersection<T, U, K> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
} & K;
type Without<T, U> = {
    [P in Exclude<keyof T, keyof U>]?: never;
};
/**
 * XOR is needed to have a real mutually exclusive union type
 * https://stackoverflow.com/questions/42123407/does-typescript-support-mutually-exclusive-types
 */
export type XOR<T, U> = T extends object ? U extends object ? ((Without<T, U> & U) | (Without<U, T> & T)) & object : U : T;
/**
 * Is T a Record?
 */
type IsObject<T extends any> = T extends Array<any> ? False : T extends Date ? False : T extends Uint8Array ? False : T extends BigInt ? False : T extends object ? True : False;
/**
 * If it's T[], return T
 */
export type UnEnumerate<T extends unknown> = T extends Array<infer U> ? U : T;
/**
 * From ts-toolbelt
 */
type __Either<O extends object, K extends Key> = Omit<O, K> & {
    [P in K]: Prisma__Pick<O, P & keyof O>;
}[K];
type EitherStrict<O extends object, K extends Key> = Strict<__Either<O, K>>;
type EitherLoose<O extends object, K extends Key> = ComputeRaw<__Either<O, K>>;
type _Either<O extends object, K extends Key, strict extends Boolean> = {
    1: EitherStrict<O, K>;
    0: EitherLoose<O, K>;
}[strict];
export type Either<O extends object, K extends Key, strict extends Boolean = 1> = O extends unknown ? _Either<O, K, strict> : never;
export type Union = any;
export type PatchUndefined<O extends object, O1 extends object> = {
    [K in keyof O]: O[K] extends undefined ? At<O1, K> : O[K];
} & {};
/** Helper Types for "Merge" **/
export type IntersectOf<U extends Union> = (U extends unknown ? (k: U) => void : never) extends (k: infer I) => void ? I : never;
export type Overwrite<O extends object, O1 extends object> = {
    [K in keyof O]: K extends keyof O1 ? O1[K] : O[K];
} & {};
type _Merge<U extends object> = IntersectOf<Overwrite<U, {
    [K in keyof U]-?: At<U, K>;
}>>;
type Key = string | number | symbol;
type AtStrict<O extends object, K extends Key> = O[K & keyof O];
type AtLoose<O extends object, K extends Key> = O extends unknown ? AtStrict<O, K> : never;
export type At<O extends object, K extends Key, strict extends Boolean = 1> = {
    1: AtStrict<O, K>;
    0: AtLoose<O, K>;
}[strict];
export type ComputeRaw<A extends any> = A extends Function ? A : {
    [K in keyof A]: A[K];
} & {};
export type OptionalFlat<O> = {
    [K in keyof O]?: O[K];
} & {};
type _Record<K extends keyof any, T> = {
    [P in K]: T;
};
type NoExpand<T> = T extends unknown ? T : never;
export type AtLeast<O extends object, K extends string> = NoExpand<O extends unknown ? (K extends keyof O ? {
    [P in K]: O[P];
} & O : O) | ({
    [P in keyof O as P extends K ? P : never]-?: O[P];
} & O) : never>;
type _Strict<U, _U = U> = U extends unknown ? U & OptionalFlat<_Record<Exclude<Keys<_U>, keyof U>, never>> : never;
export type Strict<U extends object> = ComputeRaw<_Strict<U>>;
/** End Helper Types for "Merge" **/
export type Merge<U extends object> = ComputeRaw<_Merge<Strict<U>>>;
export type Boolean = True | False;
export type True = 1;
export type False = 0;
export type Not<B extends Boolean> = {
    0: 1;
    1: 0;
}[B];
export type Extends<A1 extends any, A2 extends any> = [A1] extends [never] ? 0 : A1 extends A2 ? 1 : 0;
export type Has<U extends Union, U1 extends Union> = Not<Extends<Exclude<U1, U>, U1>>;
export type Or<B1 extends Boolean, B2 extends Boolean> = {
    0: {
        0: 0;
        1: 1;
    };
    1: {
        0: 1;
        1: 1;
    };
}[B1][B2];
export type Keys<U extends Union> = U extends unknown ? keyof U : never;
export type GetScalarType<T, O> = O extends object ? {
    [P in keyof T]: P extends keyof O ? O[P] : never;
} : never;
type FieldPaths<T, U = Omit<T, '_avg' | '_sum' | '_count' | '_min' | '_max'>> = IsObject<T> extends True ? U : T;
export type GetHavingFields<T> = {
    [K in keyof T]: Or<Or<Extends<'OR', K>, Extends<'AND', K>>, Extends<'NOT', K>> extends True ? T[K] extends infer TK ? GetHavingFields<UnEnumerate<TK> extends object ? Merge<UnEnumerate<TK>> : never> : never : {} extends FieldPaths<T[K]> ? never : K;
}[keyof T];
/**
 * Convert tuple to union
 */
type _TupleToUnion<T> = T extends (infer E)[] ? E : never;
type TupleToUnion<K extends readonly any[]> = _TupleToUnion<K>;
export type MaybeTupleToUnion<T> = T extends any[] ? TupleToUnion<T> : T;
/**
 * Like `Pick`, but additionally can also accept an array of keys
 */
export type PickEnumerable<T, K extends Enumerable<keyof T> | keyof T> = Prisma__Pick<T, MaybeTupleToUnion<K>>;
/**
 * Exclude all keys with underscores
 */
export type ExcludeUnderscoreKeys<T extends string> = T extends `_${string}` ? never : T;
export type FieldRef<Model, FieldType> = runtime.FieldRef<Model, FieldType>;
type FieldRefInputType<Model, FieldType> = Model extends never ? never : FieldRef<Model, FieldType>;
export declare const ModelName: {
    readonly Model: 'Model';
    readonly Class: 'Class';
    readonly Version: 'Version';
    readonly Image: 'Image';
    readonly Embedding: 'Embedding';
    readonly Prediction: 'Prediction';
    readonly Correction: 'Correction';
    readonly Label: 'Label';
    readonly TrainingRun: 'TrainingRun';
    readonly TrainingExample: 'TrainingExample';
    readonly TrainingRunLog: 'TrainingRunLog';
    readonly Release: 'Release';
    readonly ReleaseStep: 'ReleaseStep';
    readonly Schedule: 'Schedule';
    readonly ReviewLease: 'ReviewLease';
    readonly ApiKey: 'ApiKey';
    readonly Session: 'Session';
    readonly AuditEntry: 'AuditEntry';
};
export type ModelName = (typeof ModelName)[keyof typeof ModelName];
export interface TypeMapCb<GlobalOmitOptions = {}> extends runtime.Types.Utils.Fn<{
    extArgs: runtime.Types.Extensions.InternalArgs;
}, runtime.Types.Utils.Record<string, any>> {
    returns: TypeMap<this['params']['extArgs'], GlobalOmitOptions>;
}
export type TypeMap<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> = {
    globalOmitOptions: {
        omit: GlobalOmitOptions;
    };
    meta: {
        modelProps: "model" | "class" | "version" | "image" | "embedding" | "prediction" | "correction" | "label" | "trainingRun" | "trainingExample" | "trainingRunLog" | "release" | "releaseStep" | "schedule" | "reviewLease" | "apiKey" | "session" | "auditEntry";
        txIsolationLevel: TransactionIsolationLevel;
    };
    model: {
        Model: {
            payload: Prisma.$ModelPayload<ExtArgs>;
            fields: Prisma.ModelFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ModelFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ModelFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>;
                };
                findFirst: {
                    args: Prisma.ModelFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ModelFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>;
                };
                findMany: {
                    args: Prisma.ModelFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>[];
                };
                create: {
                    args: Prisma.ModelCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>;
                };
                createMany: {
                    args: Prisma.ModelCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ModelCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>[];
                };
                delete: {
                    args: Prisma.ModelDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>;
                };
                update: {
                    args: Prisma.ModelUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>;
                };
                deleteMany: {
                    args: Prisma.ModelDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ModelUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ModelUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>[];
                };
                upsert: {
                    args: Prisma.ModelUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ModelPayload>;
                };
                aggregate: {
                    args: Prisma.ModelAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateModel>;
                };
                groupBy: {
                    args: Prisma.ModelGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ModelGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ModelCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ModelCountAggregateOutputType> | number;
                };
            };
        };
        Class: {
            payload: Prisma.$ClassPayload<ExtArgs>;
            fields: Prisma.ClassFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ClassFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ClassFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>;
                };
                findFirst: {
                    args: Prisma.ClassFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ClassFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>;
                };
                findMany: {
                    args: Prisma.ClassFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>[];
                };
                create: {
                    args: Prisma.ClassCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>;
                };
                createMany: {
                    args: Prisma.ClassCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ClassCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>[];
                };
                delete: {
                    args: Prisma.ClassDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>;
                };
                update: {
                    args: Prisma.ClassUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>;
                };
                deleteMany: {
                    args: Prisma.ClassDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ClassUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ClassUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>[];
                };
                upsert: {
                    args: Prisma.ClassUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ClassPayload>;
                };
                aggregate: {
                    args: Prisma.ClassAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateClass>;
                };
                groupBy: {
                    args: Prisma.ClassGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ClassGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ClassCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ClassCountAggregateOutputType> | number;
                };
            };
        };
        Version: {
            payload: Prisma.$VersionPayload<ExtArgs>;
            fields: Prisma.VersionFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.VersionFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.VersionFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>;
                };
                findFirst: {
                    args: Prisma.VersionFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.VersionFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>;
                };
                findMany: {
                    args: Prisma.VersionFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>[];
                };
                create: {
                    args: Prisma.VersionCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>;
                };
                createMany: {
                    args: Prisma.VersionCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.VersionCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>[];
                };
                delete: {
                    args: Prisma.VersionDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>;
                };
                update: {
                    args: Prisma.VersionUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>;
                };
                deleteMany: {
                    args: Prisma.VersionDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.VersionUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.VersionUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>[];
                };
                upsert: {
                    args: Prisma.VersionUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$VersionPayload>;
                };
                aggregate: {
                    args: Prisma.VersionAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateVersion>;
                };
                groupBy: {
                    args: Prisma.VersionGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.VersionGroupByOutputType>[];
                };
                count: {
                    args: Prisma.VersionCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.VersionCountAggregateOutputType> | number;
                };
            };
        };
        Image: {
            payload: Prisma.$ImagePayload<ExtArgs>;
            fields: Prisma.ImageFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ImageFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ImageFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>;
                };
                findFirst: {
                    args: Prisma.ImageFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ImageFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>;
                };
                findMany: {
                    args: Prisma.ImageFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>[];
                };
                create: {
                    args: Prisma.ImageCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>;
                };
                createMany: {
                    args: Prisma.ImageCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ImageCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>[];
                };
                delete: {
                    args: Prisma.ImageDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>;
                };
                update: {
                    args: Prisma.ImageUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>;
                };
                deleteMany: {
                    args: Prisma.ImageDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ImageUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ImageUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>[];
                };
                upsert: {
                    args: Prisma.ImageUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ImagePayload>;
                };
                aggregate: {
                    args: Prisma.ImageAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateImage>;
                };
                groupBy: {
                    args: Prisma.ImageGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ImageGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ImageCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ImageCountAggregateOutputType> | number;
                };
            };
        };
        Embedding: {
            payload: Prisma.$EmbeddingPayload<ExtArgs>;
            fields: Prisma.EmbeddingFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.EmbeddingFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.EmbeddingFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>;
                };
                findFirst: {
                    args: Prisma.EmbeddingFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.EmbeddingFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>;
                };
                findMany: {
                    args: Prisma.EmbeddingFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>[];
                };
                create: {
                    args: Prisma.EmbeddingCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>;
                };
                createMany: {
                    args: Prisma.EmbeddingCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.EmbeddingCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>[];
                };
                delete: {
                    args: Prisma.EmbeddingDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>;
                };
                update: {
                    args: Prisma.EmbeddingUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>;
                };
                deleteMany: {
                    args: Prisma.EmbeddingDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.EmbeddingUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.EmbeddingUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>[];
                };
                upsert: {
                    args: Prisma.EmbeddingUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EmbeddingPayload>;
                };
                aggregate: {
                    args: Prisma.EmbeddingAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateEmbedding>;
                };
                groupBy: {
                    args: Prisma.EmbeddingGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.EmbeddingGroupByOutputType>[];
                };
                count: {
                    args: Prisma.EmbeddingCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.EmbeddingCountAggregateOutputType> | number;
                };
            };
        };
        Prediction: {
            payload: Prisma.$PredictionPayload<ExtArgs>;
            fields: Prisma.PredictionFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.PredictionFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.PredictionFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>;
                };
                findFirst: {
                    args: Prisma.PredictionFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.PredictionFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>;
                };
                findMany: {
                    args: Prisma.PredictionFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>[];
                };
                create: {
                    args: Prisma.PredictionCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>;
                };
                createMany: {
                    args: Prisma.PredictionCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.PredictionCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>[];
                };
                delete: {
                    args: Prisma.PredictionDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>;
                };
                update: {
                    args: Prisma.PredictionUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>;
                };
                deleteMany: {
                    args: Prisma.PredictionDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.PredictionUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.PredictionUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>[];
                };
                upsert: {
                    args: Prisma.PredictionUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PredictionPayload>;
                };
                aggregate: {
                    args: Prisma.PredictionAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregatePrediction>;
                };
                groupBy: {
                    args: Prisma.PredictionGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.PredictionGroupByOutputType>[];
                };
                count: {
                    args: Prisma.PredictionCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.PredictionCountAggregateOutputType> | number;
                };
            };
        };
        Correction: {
            payload: Prisma.$CorrectionPayload<ExtArgs>;
            fields: Prisma.CorrectionFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.CorrectionFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.CorrectionFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>;
                };
                findFirst: {
                    args: Prisma.CorrectionFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.CorrectionFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>;
                };
                findMany: {
                    args: Prisma.CorrectionFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>[];
                };
                create: {
                    args: Prisma.CorrectionCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>;
                };
                createMany: {
                    args: Prisma.CorrectionCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.CorrectionCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>[];
                };
                delete: {
                    args: Prisma.CorrectionDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>;
                };
                update: {
                    args: Prisma.CorrectionUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>;
                };
                deleteMany: {
                    args: Prisma.CorrectionDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.CorrectionUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.CorrectionUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>[];
                };
                upsert: {
                    args: Prisma.CorrectionUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorrectionPayload>;
                };
                aggregate: {
                    args: Prisma.CorrectionAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateCorrection>;
                };
                groupBy: {
                    args: Prisma.CorrectionGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CorrectionGroupByOutputType>[];
                };
                count: {
                    args: Prisma.CorrectionCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CorrectionCountAggregateOutputType> | number;
                };
            };
        };
        Label: {
            payload: Prisma.$LabelPayload<ExtArgs>;
            fields: Prisma.LabelFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.LabelFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.LabelFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>;
                };
                findFirst: {
                    args: Prisma.LabelFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.LabelFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>;
                };
                findMany: {
                    args: Prisma.LabelFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>[];
                };
                create: {
                    args: Prisma.LabelCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>;
                };
                createMany: {
                    args: Prisma.LabelCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.LabelCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>[];
                };
                delete: {
                    args: Prisma.LabelDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>;
                };
                update: {
                    args: Prisma.LabelUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>;
                };
                deleteMany: {
                    args: Prisma.LabelDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.LabelUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.LabelUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>[];
                };
                upsert: {
                    args: Prisma.LabelUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LabelPayload>;
                };
                aggregate: {
                    args: Prisma.LabelAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateLabel>;
                };
                groupBy: {
                    args: Prisma.LabelGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.LabelGroupByOutputType>[];
                };
                count: {
                    args: Prisma.LabelCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.LabelCountAggregateOutputType> | number;
                };
            };
        };
        TrainingRun: {
            payload: Prisma.$TrainingRunPayload<ExtArgs>;
            fields: Prisma.TrainingRunFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.TrainingRunFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.TrainingRunFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>;
                };
                findFirst: {
                    args: Prisma.TrainingRunFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.TrainingRunFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>;
                };
                findMany: {
                    args: Prisma.TrainingRunFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>[];
                };
                create: {
                    args: Prisma.TrainingRunCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>;
                };
                createMany: {
                    args: Prisma.TrainingRunCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.TrainingRunCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>[];
                };
                delete: {
                    args: Prisma.TrainingRunDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>;
                };
                update: {
                    args: Prisma.TrainingRunUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>;
                };
                deleteMany: {
                    args: Prisma.TrainingRunDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.TrainingRunUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.TrainingRunUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>[];
                };
                upsert: {
                    args: Prisma.TrainingRunUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunPayload>;
                };
                aggregate: {
                    args: Prisma.TrainingRunAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateTrainingRun>;
                };
                groupBy: {
                    args: Prisma.TrainingRunGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.TrainingRunGroupByOutputType>[];
                };
                count: {
                    args: Prisma.TrainingRunCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.TrainingRunCountAggregateOutputType> | number;
                };
            };
        };
        TrainingExample: {
            payload: Prisma.$TrainingExamplePayload<ExtArgs>;
            fields: Prisma.TrainingExampleFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.TrainingExampleFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.TrainingExampleFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>;
                };
                findFirst: {
                    args: Prisma.TrainingExampleFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.TrainingExampleFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>;
                };
                findMany: {
                    args: Prisma.TrainingExampleFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>[];
                };
                create: {
                    args: Prisma.TrainingExampleCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>;
                };
                createMany: {
                    args: Prisma.TrainingExampleCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.TrainingExampleCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>[];
                };
                delete: {
                    args: Prisma.TrainingExampleDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>;
                };
                update: {
                    args: Prisma.TrainingExampleUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>;
                };
                deleteMany: {
                    args: Prisma.TrainingExampleDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.TrainingExampleUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.TrainingExampleUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>[];
                };
                upsert: {
                    args: Prisma.TrainingExampleUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingExamplePayload>;
                };
                aggregate: {
                    args: Prisma.TrainingExampleAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateTrainingExample>;
                };
                groupBy: {
                    args: Prisma.TrainingExampleGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.TrainingExampleGroupByOutputType>[];
                };
                count: {
                    args: Prisma.TrainingExampleCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.TrainingExampleCountAggregateOutputType> | number;
                };
            };
        };
        TrainingRunLog: {
            payload: Prisma.$TrainingRunLogPayload<ExtArgs>;
            fields: Prisma.TrainingRunLogFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.TrainingRunLogFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.TrainingRunLogFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>;
                };
                findFirst: {
                    args: Prisma.TrainingRunLogFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.TrainingRunLogFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>;
                };
                findMany: {
                    args: Prisma.TrainingRunLogFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>[];
                };
                create: {
                    args: Prisma.TrainingRunLogCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>;
                };
                createMany: {
                    args: Prisma.TrainingRunLogCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.TrainingRunLogCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>[];
                };
                delete: {
                    args: Prisma.TrainingRunLogDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>;
                };
                update: {
                    args: Prisma.TrainingRunLogUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>;
                };
                deleteMany: {
                    args: Prisma.TrainingRunLogDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.TrainingRunLogUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.TrainingRunLogUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>[];
                };
                upsert: {
                    args: Prisma.TrainingRunLogUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$TrainingRunLogPayload>;
                };
                aggregate: {
                    args: Prisma.TrainingRunLogAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateTrainingRunLog>;
                };
                groupBy: {
                    args: Prisma.TrainingRunLogGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.TrainingRunLogGroupByOutputType>[];
                };
                count: {
                    args: Prisma.TrainingRunLogCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.TrainingRunLogCountAggregateOutputType> | number;
                };
            };
        };
        Release: {
            payload: Prisma.$ReleasePayload<ExtArgs>;
            fields: Prisma.ReleaseFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ReleaseFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ReleaseFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>;
                };
                findFirst: {
                    args: Prisma.ReleaseFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ReleaseFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>;
                };
                findMany: {
                    args: Prisma.ReleaseFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>[];
                };
                create: {
                    args: Prisma.ReleaseCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>;
                };
                createMany: {
                    args: Prisma.ReleaseCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ReleaseCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>[];
                };
                delete: {
                    args: Prisma.ReleaseDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>;
                };
                update: {
                    args: Prisma.ReleaseUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>;
                };
                deleteMany: {
                    args: Prisma.ReleaseDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ReleaseUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ReleaseUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>[];
                };
                upsert: {
                    args: Prisma.ReleaseUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleasePayload>;
                };
                aggregate: {
                    args: Prisma.ReleaseAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRelease>;
                };
                groupBy: {
                    args: Prisma.ReleaseGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ReleaseGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ReleaseCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ReleaseCountAggregateOutputType> | number;
                };
            };
        };
        ReleaseStep: {
            payload: Prisma.$ReleaseStepPayload<ExtArgs>;
            fields: Prisma.ReleaseStepFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ReleaseStepFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ReleaseStepFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>;
                };
                findFirst: {
                    args: Prisma.ReleaseStepFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ReleaseStepFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>;
                };
                findMany: {
                    args: Prisma.ReleaseStepFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>[];
                };
                create: {
                    args: Prisma.ReleaseStepCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>;
                };
                createMany: {
                    args: Prisma.ReleaseStepCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ReleaseStepCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>[];
                };
                delete: {
                    args: Prisma.ReleaseStepDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>;
                };
                update: {
                    args: Prisma.ReleaseStepUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>;
                };
                deleteMany: {
                    args: Prisma.ReleaseStepDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ReleaseStepUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ReleaseStepUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>[];
                };
                upsert: {
                    args: Prisma.ReleaseStepUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReleaseStepPayload>;
                };
                aggregate: {
                    args: Prisma.ReleaseStepAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateReleaseStep>;
                };
                groupBy: {
                    args: Prisma.ReleaseStepGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ReleaseStepGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ReleaseStepCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ReleaseStepCountAggregateOutputType> | number;
                };
            };
        };
        Schedule: {
            payload: Prisma.$SchedulePayload<ExtArgs>;
            fields: Prisma.ScheduleFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ScheduleFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ScheduleFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                findFirst: {
                    args: Prisma.ScheduleFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ScheduleFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                findMany: {
                    args: Prisma.ScheduleFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>[];
                };
                create: {
                    args: Prisma.ScheduleCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                createMany: {
                    args: Prisma.ScheduleCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ScheduleCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>[];
                };
                delete: {
                    args: Prisma.ScheduleDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                update: {
                    args: Prisma.ScheduleUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                deleteMany: {
                    args: Prisma.ScheduleDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ScheduleUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ScheduleUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>[];
                };
                upsert: {
                    args: Prisma.ScheduleUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                aggregate: {
                    args: Prisma.ScheduleAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateSchedule>;
                };
                groupBy: {
                    args: Prisma.ScheduleGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ScheduleGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ScheduleCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ScheduleCountAggregateOutputType> | number;
                };
            };
        };
        ReviewLease: {
            payload: Prisma.$ReviewLeasePayload<ExtArgs>;
            fields: Prisma.ReviewLeaseFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ReviewLeaseFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ReviewLeaseFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>;
                };
                findFirst: {
                    args: Prisma.ReviewLeaseFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ReviewLeaseFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>;
                };
                findMany: {
                    args: Prisma.ReviewLeaseFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>[];
                };
                create: {
                    args: Prisma.ReviewLeaseCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>;
                };
                createMany: {
                    args: Prisma.ReviewLeaseCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ReviewLeaseCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>[];
                };
                delete: {
                    args: Prisma.ReviewLeaseDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>;
                };
                update: {
                    args: Prisma.ReviewLeaseUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>;
                };
                deleteMany: {
                    args: Prisma.ReviewLeaseDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ReviewLeaseUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ReviewLeaseUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>[];
                };
                upsert: {
                    args: Prisma.ReviewLeaseUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReviewLeasePayload>;
                };
                aggregate: {
                    args: Prisma.ReviewLeaseAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateReviewLease>;
                };
                groupBy: {
                    args: Prisma.ReviewLeaseGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ReviewLeaseGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ReviewLeaseCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ReviewLeaseCountAggregateOutputType> | number;
                };
            };
        };
        ApiKey: {
            payload: Prisma.$ApiKeyPayload<ExtArgs>;
            fields: Prisma.ApiKeyFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ApiKeyFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ApiKeyFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>;
                };
                findFirst: {
                    args: Prisma.ApiKeyFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ApiKeyFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>;
                };
                findMany: {
                    args: Prisma.ApiKeyFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>[];
                };
                create: {
                    args: Prisma.ApiKeyCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>;
                };
                createMany: {
                    args: Prisma.ApiKeyCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ApiKeyCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>[];
                };
                delete: {
                    args: Prisma.ApiKeyDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>;
                };
                update: {
                    args: Prisma.ApiKeyUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>;
                };
                deleteMany: {
                    args: Prisma.ApiKeyDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ApiKeyUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ApiKeyUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>[];
                };
                upsert: {
                    args: Prisma.ApiKeyUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ApiKeyPayload>;
                };
                aggregate: {
                    args: Prisma.ApiKeyAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateApiKey>;
                };
                groupBy: {
                    args: Prisma.ApiKeyGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ApiKeyGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ApiKeyCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ApiKeyCountAggregateOutputType> | number;
                };
            };
        };
        Session: {
            payload: Prisma.$SessionPayload<ExtArgs>;
            fields: Prisma.SessionFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.SessionFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.SessionFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>;
                };
                findFirst: {
                    args: Prisma.SessionFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.SessionFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>;
                };
                findMany: {
                    args: Prisma.SessionFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>[];
                };
                create: {
                    args: Prisma.SessionCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>;
                };
                createMany: {
                    args: Prisma.SessionCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.SessionCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>[];
                };
                delete: {
                    args: Prisma.SessionDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>;
                };
                update: {
                    args: Prisma.SessionUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>;
                };
                deleteMany: {
                    args: Prisma.SessionDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.SessionUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.SessionUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>[];
                };
                upsert: {
                    args: Prisma.SessionUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SessionPayload>;
                };
                aggregate: {
                    args: Prisma.SessionAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateSession>;
                };
                groupBy: {
                    args: Prisma.SessionGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SessionGroupByOutputType>[];
                };
                count: {
                    args: Prisma.SessionCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SessionCountAggregateOutputType> | number;
                };
            };
        };
        AuditEntry: {
            payload: Prisma.$AuditEntryPayload<ExtArgs>;
            fields: Prisma.AuditEntryFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.AuditEntryFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.AuditEntryFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>;
                };
                findFirst: {
                    args: Prisma.AuditEntryFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.AuditEntryFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>;
                };
                findMany: {
                    args: Prisma.AuditEntryFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>[];
                };
                create: {
                    args: Prisma.AuditEntryCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>;
                };
                createMany: {
                    args: Prisma.AuditEntryCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.AuditEntryCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>[];
                };
                delete: {
                    args: Prisma.AuditEntryDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>;
                };
                update: {
                    args: Prisma.AuditEntryUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>;
                };
                deleteMany: {
                    args: Prisma.AuditEntryDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.AuditEntryUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.AuditEntryUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>[];
                };
                upsert: {
                    args: Prisma.AuditEntryUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEntryPayload>;
                };
                aggregate: {
                    args: Prisma.AuditEntryAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateAuditEntry>;
                };
                groupBy: {
                    args: Prisma.AuditEntryGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditEntryGroupByOutputType>[];
                };
                count: {
                    args: Prisma.AuditEntryCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditEntryCountAggregateOutputType> | number;
                };
            };
        };
    };
} & {
    other: {
        payload: any;
        operations: {
            $executeRaw: {
                args: [query: TemplateStringsArray | Sql, ...values: any[]];
                result: any;
            };
            $executeRawUnsafe: {
                args: [query: string, ...values: any[]];
                result: any;
            };
            $queryRaw: {
                args: [query: TemplateStringsArray | Sql, ...values: any[]];
                result: any;
            };
            $queryRawUnsafe: {
                args: [query: string, ...values: any[]];
                result: any;
            };
        };
    };
};
/**
 * Enums
 */
export declare const TransactionIsolationLevel: {
    readonly ReadUncommitted: 'ReadUncommitted';
    readonly ReadCommitted: 'ReadCommitted';
    readonly RepeatableRead: 'RepeatableRead';
    readonly Serializable: 'Serializable';
};
export type TransactionIsolationLevel = (typeof TransactionIsolationLevel)[keyof typeof TransactionIsolationLevel];
export declare const ModelScalarFieldEnum: {
    readonly id: 'id';
    readonly name: 'name';
    readonly backbone: 'backbone';
    readonly start: 'start';
    readonly live: 'live';
    readonly previous: 'previous';
    readonly nextVersion: 'nextVersion';
    readonly createdAt: 'createdAt';
    readonly deletedAt: 'deletedAt';
};
export type ModelScalarFieldEnum = (typeof ModelScalarFieldEnum)[keyof typeof ModelScalarFieldEnum];
export declare const ClassScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly name: 'name';
    readonly nameKey: 'nameKey';
    readonly synset: 'synset';
    readonly status: 'status';
    readonly createdAt: 'createdAt';
};
export type ClassScalarFieldEnum = (typeof ClassScalarFieldEnum)[keyof typeof ClassScalarFieldEnum];
export declare const VersionScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly number: 'number';
    readonly parent: 'parent';
    readonly runId: 'runId';
    readonly state: 'state';
    readonly classIds: 'classIds';
    readonly bundle: 'bundle';
    readonly createdAt: 'createdAt';
    readonly liveSince: 'liveSince';
};
export type VersionScalarFieldEnum = (typeof VersionScalarFieldEnum)[keyof typeof VersionScalarFieldEnum];
export declare const ImageScalarFieldEnum: {
    readonly sha256: 'sha256';
    readonly bytes: 'bytes';
    readonly width: 'width';
    readonly height: 'height';
    readonly contentType: 'contentType';
    readonly createdAt: 'createdAt';
};
export type ImageScalarFieldEnum = (typeof ImageScalarFieldEnum)[keyof typeof ImageScalarFieldEnum];
export declare const EmbeddingScalarFieldEnum: {
    readonly sha256: 'sha256';
    readonly backbone: 'backbone';
    readonly vector: 'vector';
};
export type EmbeddingScalarFieldEnum = (typeof EmbeddingScalarFieldEnum)[keyof typeof EmbeddingScalarFieldEnum];
export declare const PredictionScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly version: 'version';
    readonly sha256: 'sha256';
    readonly classIds: 'classIds';
    readonly scores: 'scores';
    readonly margin: 'margin';
    readonly by: 'by';
    readonly createdAt: 'createdAt';
};
export type PredictionScalarFieldEnum = (typeof PredictionScalarFieldEnum)[keyof typeof PredictionScalarFieldEnum];
export declare const CorrectionScalarFieldEnum: {
    readonly id: 'id';
    readonly seq: 'seq';
    readonly modelId: 'modelId';
    readonly sha256: 'sha256';
    readonly predictionId: 'predictionId';
    readonly classId: 'classId';
    readonly confirmation: 'confirmation';
    readonly by: 'by';
    readonly idempotencyKey: 'idempotencyKey';
    readonly createdAt: 'createdAt';
    readonly undoneAt: 'undoneAt';
    readonly undoneBy: 'undoneBy';
};
export type CorrectionScalarFieldEnum = (typeof CorrectionScalarFieldEnum)[keyof typeof CorrectionScalarFieldEnum];
export declare const LabelScalarFieldEnum: {
    readonly modelId: 'modelId';
    readonly sha256: 'sha256';
    readonly classId: 'classId';
    readonly correctionId: 'correctionId';
    readonly part: 'part';
    readonly updatedAt: 'updatedAt';
};
export type LabelScalarFieldEnum = (typeof LabelScalarFieldEnum)[keyof typeof LabelScalarFieldEnum];
export declare const TrainingRunScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly mode: 'mode';
    readonly release: 'release';
    readonly trigger: 'trigger';
    readonly by: 'by';
    readonly state: 'state';
    readonly fence: 'fence';
    readonly worker: 'worker';
    readonly heartbeatAt: 'heartbeatAt';
    readonly cancelRequested: 'cancelRequested';
    readonly datasetHash: 'datasetHash';
    readonly progress: 'progress';
    readonly metrics: 'metrics';
    readonly verdict: 'verdict';
    readonly error: 'error';
    readonly createdAt: 'createdAt';
    readonly startedAt: 'startedAt';
    readonly finishedAt: 'finishedAt';
};
export type TrainingRunScalarFieldEnum = (typeof TrainingRunScalarFieldEnum)[keyof typeof TrainingRunScalarFieldEnum];
export declare const TrainingExampleScalarFieldEnum: {
    readonly runId: 'runId';
    readonly sha256: 'sha256';
    readonly classId: 'classId';
    readonly correctionId: 'correctionId';
    readonly part: 'part';
};
export type TrainingExampleScalarFieldEnum = (typeof TrainingExampleScalarFieldEnum)[keyof typeof TrainingExampleScalarFieldEnum];
export declare const TrainingRunLogScalarFieldEnum: {
    readonly id: 'id';
    readonly runId: 'runId';
    readonly at: 'at';
    readonly message: 'message';
};
export type TrainingRunLogScalarFieldEnum = (typeof TrainingRunLogScalarFieldEnum)[keyof typeof TrainingRunLogScalarFieldEnum];
export declare const ReleaseScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly version: 'version';
    readonly from: 'from';
    readonly kind: 'kind';
    readonly runId: 'runId';
    readonly by: 'by';
    readonly state: 'state';
    readonly reason: 'reason';
    readonly fence: 'fence';
    readonly worker: 'worker';
    readonly heartbeatAt: 'heartbeatAt';
    readonly createdAt: 'createdAt';
    readonly finishedAt: 'finishedAt';
};
export type ReleaseScalarFieldEnum = (typeof ReleaseScalarFieldEnum)[keyof typeof ReleaseScalarFieldEnum];
export declare const ReleaseStepScalarFieldEnum: {
    readonly id: 'id';
    readonly releaseId: 'releaseId';
    readonly state: 'state';
    readonly at: 'at';
    readonly reason: 'reason';
};
export type ReleaseStepScalarFieldEnum = (typeof ReleaseStepScalarFieldEnum)[keyof typeof ReleaseStepScalarFieldEnum];
export declare const ScheduleScalarFieldEnum: {
    readonly modelId: 'modelId';
    readonly cron: 'cron';
    readonly timezone: 'timezone';
    readonly minimumCorrections: 'minimumCorrections';
    readonly mode: 'mode';
    readonly release: 'release';
    readonly enabled: 'enabled';
    readonly lastAt: 'lastAt';
    readonly lastSays: 'lastSays';
    readonly lastRunId: 'lastRunId';
};
export type ScheduleScalarFieldEnum = (typeof ScheduleScalarFieldEnum)[keyof typeof ScheduleScalarFieldEnum];
export declare const ReviewLeaseScalarFieldEnum: {
    readonly modelId: 'modelId';
    readonly sha256: 'sha256';
    readonly by: 'by';
    readonly until: 'until';
};
export type ReviewLeaseScalarFieldEnum = (typeof ReviewLeaseScalarFieldEnum)[keyof typeof ReviewLeaseScalarFieldEnum];
export declare const ApiKeyScalarFieldEnum: {
    readonly id: 'id';
    readonly name: 'name';
    readonly role: 'role';
    readonly prefix: 'prefix';
    readonly hash: 'hash';
    readonly oneTime: 'oneTime';
    readonly createdAt: 'createdAt';
    readonly lastUsedAt: 'lastUsedAt';
    readonly revokedAt: 'revokedAt';
};
export type ApiKeyScalarFieldEnum = (typeof ApiKeyScalarFieldEnum)[keyof typeof ApiKeyScalarFieldEnum];
export declare const SessionScalarFieldEnum: {
    readonly id: 'id';
    readonly keyId: 'keyId';
    readonly hash: 'hash';
    readonly createdAt: 'createdAt';
    readonly expiresAt: 'expiresAt';
};
export type SessionScalarFieldEnum = (typeof SessionScalarFieldEnum)[keyof typeof SessionScalarFieldEnum];
export declare const AuditEntryScalarFieldEnum: {
    readonly id: 'id';
    readonly at: 'at';
    readonly by: 'by';
    readonly action: 'action';
    readonly subject: 'subject';
    readonly detail: 'detail';
};
export type AuditEntryScalarFieldEnum = (typeof AuditEntryScalarFieldEnum)[keyof typeof AuditEntryScalarFieldEnum];
export declare const SortOrder: {
    readonly asc: 'asc';
    readonly desc: 'desc';
};
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];
export declare const JsonNullValueInput: {
    readonly JsonNull: runtime.JsonNullClass;
};
export type JsonNullValueInput = (typeof JsonNullValueInput)[keyof typeof JsonNullValueInput];
export declare const NullableJsonNullValueInput: {
    readonly DbNull: runtime.DbNullClass;
    readonly JsonNull: runtime.JsonNullClass;
};
export type NullableJsonNullValueInput = (typeof NullableJsonNullValueInput)[keyof typeof NullableJsonNullValueInput];
export declare const QueryMode: {
    readonly default: 'default';
    readonly insensitive: 'insensitive';
};
export type QueryMode = (typeof QueryMode)[keyof typeof QueryMode];
export declare const NullsOrder: {
    readonly first: 'first';
    readonly last: 'last';
};
export type NullsOrder = (typeof NullsOrder)[keyof typeof NullsOrder];
export declare const JsonNullValueFilter: {
    readonly DbNull: runtime.DbNullClass;
    readonly JsonNull: runtime.JsonNullClass;
    readonly AnyNull: runtime.AnyNullClass;
};
export type JsonNullValueFilter = (typeof JsonNullValueFilter)[keyof typeof JsonNullValueFilter];
/**
 * Field references
 */
/**
 * Reference to a field of type 'String'
 */
export type StringFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'String'>;
/**
 * Reference to a field of type 'String[]'
 */
export type ListStringFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'String[]'>;
/**
 * Reference to a field of type 'ModelStart'
 */
export type EnumModelStartFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ModelStart'>;
/**
 * Reference to a field of type 'ModelStart[]'
 */
export type ListEnumModelStartFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ModelStart[]'>;
/**
 * Reference to a field of type 'Int'
 */
export type IntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Int'>;
/**
 * Reference to a field of type 'Int[]'
 */
export type ListIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Int[]'>;
/**
 * Reference to a field of type 'DateTime'
 */
export type DateTimeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'DateTime'>;
/**
 * Reference to a field of type 'DateTime[]'
 */
export type ListDateTimeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'DateTime[]'>;
/**
 * Reference to a field of type 'ClassStatus'
 */
export type EnumClassStatusFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ClassStatus'>;
/**
 * Reference to a field of type 'ClassStatus[]'
 */
export type ListEnumClassStatusFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ClassStatus[]'>;
/**
 * Reference to a field of type 'VersionState'
 */
export type EnumVersionStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'VersionState'>;
/**
 * Reference to a field of type 'VersionState[]'
 */
export type ListEnumVersionStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'VersionState[]'>;
/**
 * Reference to a field of type 'Bytes'
 */
export type BytesFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Bytes'>;
/**
 * Reference to a field of type 'Bytes[]'
 */
export type ListBytesFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Bytes[]'>;
/**
 * Reference to a field of type 'Float[]'
 */
export type ListFloatFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Float[]'>;
/**
 * Reference to a field of type 'Float'
 */
export type FloatFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Float'>;
/**
 * Reference to a field of type 'BigInt'
 */
export type BigIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'BigInt'>;
/**
 * Reference to a field of type 'BigInt[]'
 */
export type ListBigIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'BigInt[]'>;
/**
 * Reference to a field of type 'Boolean'
 */
export type BooleanFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Boolean'>;
/**
 * Reference to a field of type 'Part'
 */
export type EnumPartFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Part'>;
/**
 * Reference to a field of type 'Part[]'
 */
export type ListEnumPartFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Part[]'>;
/**
 * Reference to a field of type 'TrainingMode'
 */
export type EnumTrainingModeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'TrainingMode'>;
/**
 * Reference to a field of type 'TrainingMode[]'
 */
export type ListEnumTrainingModeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'TrainingMode[]'>;
/**
 * Reference to a field of type 'ReleasePolicy'
 */
export type EnumReleasePolicyFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ReleasePolicy'>;
/**
 * Reference to a field of type 'ReleasePolicy[]'
 */
export type ListEnumReleasePolicyFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ReleasePolicy[]'>;
/**
 * Reference to a field of type 'Trigger'
 */
export type EnumTriggerFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Trigger'>;
/**
 * Reference to a field of type 'Trigger[]'
 */
export type ListEnumTriggerFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Trigger[]'>;
/**
 * Reference to a field of type 'TrainingRunState'
 */
export type EnumTrainingRunStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'TrainingRunState'>;
/**
 * Reference to a field of type 'TrainingRunState[]'
 */
export type ListEnumTrainingRunStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'TrainingRunState[]'>;
/**
 * Reference to a field of type 'Json'
 */
export type JsonFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Json'>;
/**
 * Reference to a field of type 'QueryMode'
 */
export type EnumQueryModeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'QueryMode'>;
/**
 * Reference to a field of type 'ReleaseKind'
 */
export type EnumReleaseKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ReleaseKind'>;
/**
 * Reference to a field of type 'ReleaseKind[]'
 */
export type ListEnumReleaseKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ReleaseKind[]'>;
/**
 * Reference to a field of type 'ReleaseState'
 */
export type EnumReleaseStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ReleaseState'>;
/**
 * Reference to a field of type 'ReleaseState[]'
 */
export type ListEnumReleaseStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ReleaseState[]'>;
/**
 * Reference to a field of type 'Role'
 */
export type EnumRoleFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Role'>;
/**
 * Reference to a field of type 'Role[]'
 */
export type ListEnumRoleFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Role[]'>;
/**
 * Batch Payload for updateMany & deleteMany & createMany
 */
export type BatchPayload = {
    count: number;
};
export declare const defineExtension: runtime.Types.Extensions.ExtendsHook<"define", TypeMapCb, runtime.Types.Extensions.DefaultArgs>;
export type DefaultPrismaClient = PrismaClient;
export type ErrorFormat = 'pretty' | 'colorless' | 'minimal';
/**
 * Options common to all variants of `PrismaClientOptions`, regardless of whether you connect to your database through a driver adapter or through Prisma Accelerate.
 */
export interface PrismaClientBaseOptions {
    /**
     * @default "colorless"
     */
    errorFormat?: ErrorFormat;
    /**
     * @example
     * ```
     * // Shorthand for `emit: 'stdout'`
     * log: ['query', 'info', 'warn', 'error']
     *
     * // Emit as events only
     * log: [
     *   { emit: 'event', level: 'query' },
     *   { emit: 'event', level: 'info' },
     *   { emit: 'event', level: 'warn' }
     *   { emit: 'event', level: 'error' }
     * ]
     *
     * / Emit as events and log to stdout
     * og: [
     *  { emit: 'stdout', level: 'query' },
     *  { emit: 'stdout', level: 'info' },
     *  { emit: 'stdout', level: 'warn' }
     *  { emit: 'stdout', level: 'error' }
     *
     * ```
     * Read more in our [docs](https://pris.ly/d/logging).
     */
    log?: (LogLevel | LogDefinition)[];
    /**
     * The default values for transactionOptions
     * maxWait ?= 2000
     * timeout ?= 5000
     */
    transactionOptions?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: TransactionIsolationLevel;
    };
    /**
     * Global configuration for omitting model fields by default.
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   omit: {
     *     user: {
     *       password: true
     *     }
     *   }
     * })
     * ```
     */
    omit?: GlobalOmitConfig;
    /**
     * SQL commenter plugins that add metadata to SQL queries as comments.
     * Comments follow the sqlcommenter format: https://google.github.io/sqlcommenter/
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   adapter,
     *   comments: [
     *     traceContext(),
     *     queryInsights(),
     *   ],
     * })
     * ```
     */
    comments?: runtime.SqlCommenterPlugin[];
    /**
     * Optional maximum size for the query plan cache. If not provided, a default size will be used.
     * A value of `0` can be used to disable the cache entirely. A higher cache size can improve
     * performance for applications that execute a large number of unique queries, while a smaller
     * cache size can reduce memory usage.
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   adapter,
     *   queryPlanCacheMaxSize: 100,
     * })
     * ```
     */
    queryPlanCacheMaxSize?: number;
}
/**
 * `PrismaClient` options for connecting to your database through Prisma Accelerate instead of a driver adapter.
 *
 * Learn more: https://pris.ly/d/accelerate
 */
export interface PrismaClientOptionsWithAccelerateUrl extends PrismaClientBaseOptions {
    /**
     * The Prisma Accelerate connection URL. Use this option to connect to your database through Prisma Accelerate instead of using a driver adapter to connect directly.
     *
     * Learn more: https://pris.ly/d/accelerate
     */
    accelerateUrl: string;
    adapter?: never;
}
/**
 * `PrismaClient` options for connecting to your database through a driver adapter. This is the common case in Prisma 7.
 *
 * Learn more: https://pris.ly/d/driver-adapters
 */
export interface PrismaClientOptionsWithAdapter extends PrismaClientBaseOptions {
    /**
     * A driver adapter that PrismaClient uses to connect to your database, such as the ones provided by `@prisma/adapter-pg`, `@prisma/adapter-libsql`, `@prisma/adapter-planetscale`, etc.
     *
     * A driver adapter is **required** unless you connect to your database through Prisma Accelerate (in which case use `accelerateUrl` instead).
     *
     * Learn more: https://pris.ly/d/driver-adapters
     *
     * @example
     * ```ts
     * import { PrismaPg } from '@prisma/adapter-pg'
     * import { PrismaClient } from './generated/prisma/client'
     *
     * const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
     * const prisma = new PrismaClient({ adapter })
     * ```
     */
    adapter: runtime.SqlDriverAdapterFactory;
    accelerateUrl?: never;
}
/**
 * Options passed to the `PrismaClient` constructor.
 *
 * A driver adapter (or, alternatively, a Prisma Accelerate URL) is **required**. See {@link PrismaClientOptionsWithAdapter} and {@link PrismaClientOptionsWithAccelerateUrl} for the two variants. All other properties live in {@link PrismaClientBaseOptions} and are optional.
 *
 * Learn more about driver adapters: https://pris.ly/d/driver-adapters
 */
export type PrismaClientOptions = PrismaClientOptionsWithAccelerateUrl | PrismaClientOptionsWithAdapter;
export type GlobalOmitConfig = {
    model?: Prisma.ModelOmit;
    class?: Prisma.ClassOmit;
    version?: Prisma.VersionOmit;
    image?: Prisma.ImageOmit;
    embedding?: Prisma.EmbeddingOmit;
    prediction?: Prisma.PredictionOmit;
    correction?: Prisma.CorrectionOmit;
    label?: Prisma.LabelOmit;
    trainingRun?: Prisma.TrainingRunOmit;
    trainingExample?: Prisma.TrainingExampleOmit;
    trainingRunLog?: Prisma.TrainingRunLogOmit;
    release?: Prisma.ReleaseOmit;
    releaseStep?: Prisma.ReleaseStepOmit;
    schedule?: Prisma.ScheduleOmit;
    reviewLease?: Prisma.ReviewLeaseOmit;
    apiKey?: Prisma.ApiKeyOmit;
    session?: Prisma.SessionOmit;
    auditEntry?: Prisma.AuditEntryOmit;
};
export type LogLevel = 'info' | 'query' | 'warn' | 'error';
export type LogDefinition = {
    level: LogLevel;
    emit: 'stdout' | 'event';
};
export type CheckIsLogLevel<T> = T extends LogLevel ? T : never;
export type GetLogType<T> = CheckIsLogLevel<T extends LogDefinition ? T['level'] : T>;
export type GetEvents<T extends any[]> = T extends Array<LogLevel | LogDefinition> ? GetLogType<T[number]> : never;
export type QueryEvent = {
    timestamp: Date;
    query: string;
    params: string;
    duration: number;
    target: string;
};
export type LogEvent = {
    timestamp: Date;
    message: string;
    target: string;
};
export type PrismaAction = 'findUnique' | 'findUniqueOrThrow' | 'findMany' | 'findFirst' | 'findFirstOrThrow' | 'create' | 'createMany' | 'createManyAndReturn' | 'update' | 'updateMany' | 'updateManyAndReturn' | 'upsert' | 'delete' | 'deleteMany' | 'executeRaw' | 'queryRaw' | 'aggregate' | 'count' | 'runCommandRaw' | 'findRaw' | 'groupBy';
/**
 * `PrismaClient` proxy available in interactive transactions.
 */
export type TransactionClient = Omit<DefaultPrismaClient, runtime.ITXClientDenyList>;
